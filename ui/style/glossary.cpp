#include "ui/style/glossary.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <utility>

namespace rewire {

namespace {

/// The glossary, in the order of termNames().
constexpr std::array<std::pair<std::string_view, const char*>, 30> kTerms = {{
    {"accuracy",
     QT_TRANSLATE_NOOP("rewire::Glossary", "Accuracy is the share of the test images that the network names rightly.")},
    {"attack", QT_TRANSLATE_NOOP("rewire::Glossary",
                                 "An attack changes an image a little, each pixel in the direction that makes the "
                                 "network more wrong.")},
    {"band",
     QT_TRANSLATE_NOOP("rewire::Glossary", "A band is the range in which a measured value must lie for a statement to hold.")},
    {"control", QT_TRANSLATE_NOOP("rewire::Glossary",
                                  "A control is the same trial with one thing changed: what differs between the two "
                                  "comes from that thing.")},
    {"correlation", QT_TRANSLATE_NOOP("rewire::Glossary",
                                      "A correlation tells how much two numbers go up and down together, from −1 to "
                                      "1.")},
    {"degree", QT_TRANSLATE_NOOP("rewire::Glossary",
                                 "The degree of a neuron is the number of its links: the in-degree counts those that "
                                 "come in, the out-degree those that go out.")},
    {"density", QT_TRANSLATE_NOOP("rewire::Glossary", "The density is the share of all possible links that exist.")},
    {"draw",
     QT_TRANSLATE_NOOP("rewire::Glossary", "A draw is one of the many ways in which chance can choose links, neurons or noise.")},
    {"epoch", QT_TRANSLATE_NOOP("rewire::Glossary", "An epoch is one pass through all training images.")},
    {"epsilon", QT_TRANSLATE_NOOP("rewire::Glossary",
                                  "Epsilon (ε) is the most that an attack changes a pixel, as a share of the range "
                                  "from black to white.")},
    {"gradient", QT_TRANSLATE_NOOP("rewire::Glossary",
                                   "The gradient tells for each weight how the error would change if the weight grew a "
                                   "little.")},
    {"hub", QT_TRANSLATE_NOOP("rewire::Glossary", "A hub is a neuron with far more links than most others have.")},
    {"layer", QT_TRANSLATE_NOOP("rewire::Glossary", "A layer is a row of neurons that all receive from the layer before.")},
    {"link",
     QT_TRANSLATE_NOOP("rewire::Glossary", "A link leads from one neuron to another and carries its signal, times a weight.")},
    {"mini-batch", QT_TRANSLATE_NOOP("rewire::Glossary",
                                     "A mini-batch is the handful of images after which the weights are corrected "
                                     "once.")},
    {"network",
     QT_TRANSLATE_NOOP("rewire::Glossary", "A neural network is a set of neurons in layers, joined by links with weights.")},
    {"neuron",
     QT_TRANSLATE_NOOP("rewire::Glossary", "A neuron adds up what its links bring, and passes the sum on if it is above zero.")},
    {"perturbation", QT_TRANSLATE_NOOP("rewire::Glossary",
                                       "A perturbation is a change that is made to a network or its images to see what "
                                       "it does.")},
    {"power-law", QT_TRANSLATE_NOOP("rewire::Glossary",
                                    "In a power law, neurons with twice the links are a fixed factor rarer, however "
                                    "many links they have.")},
    {"rewiring",
     QT_TRANSLATE_NOOP("rewire::Glossary", "Rewiring removes some links after an epoch and grows as many elsewhere.")},
    {"rule", QT_TRANSLATE_NOOP("rewire::Glossary", "The rule decides which links go at a rewiring and where new ones grow.")},
    {"seed", QT_TRANSLATE_NOOP("rewire::Glossary",
                               "A seed is the number from which all that is random follows: the same seed gives the "
                               "same result.")},
    {"sign",
     QT_TRANSLATE_NOOP("rewire::Glossary", "The sign of a weight tells whether the link excites (plus) or inhibits (minus).")},
    {"silent-neuron",
     QT_TRANSLATE_NOOP("rewire::Glossary", "A silent neuron has no link in, or none out: nothing passes through it.")},
    {"specimen", QT_TRANSLATE_NOOP("rewire::Glossary",
                                   "The specimen is the copy of the network that the lab perturbs; the network that "
                                   "trains stays as it is.")},
    {"static", QT_TRANSLATE_NOOP("rewire::Glossary", "A static network keeps its first links; only their weights learn.")},
    {"test-image", QT_TRANSLATE_NOOP("rewire::Glossary",
                                     "Test images are those that the network never learns from, so they tell how it "
                                     "does on what is new to it.")},
    {"topology",
     QT_TRANSLATE_NOOP("rewire::Glossary", "The topology of a network is which neurons are linked, whatever the weights.")},
    {"variance", QT_TRANSLATE_NOOP("rewire::Glossary", "The variance tells how far values spread around their mean.")},
    {"weight", QT_TRANSLATE_NOOP("rewire::Glossary",
                                 "A weight is the number that a link multiplies its signal by: large ones count most.")},
}};

}  // namespace

QString termInWords(std::string_view name) {
  const auto found = std::find_if(kTerms.begin(), kTerms.end(), [name](const auto& term) { return term.first == name; });
  return found == kTerms.end() ? QString() : QCoreApplication::translate("rewire::Glossary", found->second);
}

}  // namespace rewire
