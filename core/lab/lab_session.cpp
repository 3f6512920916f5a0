#include "core/lab/lab_session.h"

#include <algorithm>
#include <utility>

namespace rewire {

namespace {

std::vector<std::int32_t> present(std::vector<std::int32_t> samples, int count) {
  std::erase_if(samples, [&](std::int32_t sample) { return sample < 0 || sample >= count; });
  return samples;
}

}  // namespace

void LabSession::answer(const LabRequest& request, const Stops& stops, const Publish& publish) {
  if (!request.specimen || request.specimen->layers.empty() || !request.specimen->samples) return;
  prepare(request, stops.closing);
  if (m_evaluation && !m_evaluation->begun()) {
    m_evaluation->advance(m_evaluation->nextIsQuick() ? stops.closing : stops.superseded);
  }
  show(request, stops);
  showDrawing(request, stops);
  publish(resultOf(request));
  while (m_evaluation && !m_evaluation->complete()) {
    m_evaluation->advance(stops.superseded);
    publish(resultOf(request));
  }
}

/// Throws away what does not fit the request and makes it anew: everything below depends on what is above it.
void LabSession::prepare(const LabRequest& request, std::stop_token closing) {
  Perturbations imageSteps = onImages(request.perturbations);
  const bool sameSpecimen = m_specimen && m_specimen->isOf(*request.specimen);
  const bool sameNetwork = sameSpecimen && m_perturbed && m_perturbed->isOf(request.perturbations);
  if (!sameNetwork || imageSteps != m_imageSteps) {
    m_evaluation.reset();
    m_shown.reset();
    m_drawn.reset();
  }
  if (!sameNetwork) m_perturbed.reset();
  if (!sameSpecimen) m_specimen.reset();

  m_imageSteps = std::move(imageSteps);
  if (!m_specimen) m_specimen = std::make_unique<Specimen>(*request.specimen, closing);
  if (!m_perturbed) m_perturbed = std::make_unique<PerturbedSpecimen>(*m_specimen, request.perturbations);
  if (!m_evaluation && (request.perturbations.changesNetwork() || m_imageSteps.changesImages())) {
    m_evaluation =
        std::make_unique<StagedEvaluation>(m_perturbed->classifier(), m_specimen->samples(), m_imageSteps, m_workAtOnce);
  }
}

void LabSession::show(const LabRequest& request, const Stops& stops) {
  std::vector<std::int32_t> samples = present(request.shown, m_specimen->samples().count);
  if (m_shown && m_shown->samples == samples) return;
  Shown shown;
  shown.samples = std::move(samples);
  if (!shown.samples.empty()) {
    const Samples& test = m_specimen->samples();
    const bool quick = !m_evaluation || m_evaluation->isQuick(static_cast<int>(shown.samples.size()));
    const std::stop_token stop = quick ? stops.closing : stops.superseded;  // a page of images, attacked in many steps
    shown.images = perturbedImages(m_perturbed->classifier(), test, shown.samples, m_imageSteps, stop);
    shown.clean =
        probabilities(m_specimen->classifier(), perturbedImages(m_specimen->classifier(), test, shown.samples, {}, stop));
    shown.perturbed = probabilities(m_perturbed->classifier(), shown.images);
  }
  m_shown = std::move(shown);
}

/// A drawing is treated as a sample of a dataset of its own, with index 0. Nobody has said what it shows: an attack takes the
/// specimen's own answer for its label.
void LabSession::showDrawing(const LabRequest& request, const Stops& stops) {
  if (std::ssize(request.drawing) != m_specimen->pixels()) return m_drawn.reset();
  if (m_drawn && m_drawn->drawing == request.drawing) return;
  m_drawn.reset();
  Drawn drawn;
  drawn.drawing = request.drawing;
  drawn.clean = probabilities(m_specimen->classifier(), request.drawing);
  drawn.label = static_cast<int>(std::max_element(drawn.clean.begin(), drawn.clean.end()) - drawn.clean.begin());
  Samples own;
  own.count = 1;
  own.pixels = m_specimen->pixels();
  own.floats = request.drawing;
  own.labels = {drawn.label};
  const bool quick = !m_evaluation || m_evaluation->isQuick(1);
  drawn.image = perturbedImages(m_perturbed->classifier(), own, std::vector<std::int32_t>{0}, m_imageSteps,
                                quick ? stops.closing : stops.superseded);
  drawn.perturbed = probabilities(m_perturbed->classifier(), drawn.image);
  m_drawn = std::move(drawn);
}

LabResultPtr LabSession::resultOf(const LabRequest& request) const {
  auto result = std::make_shared<LabResult>();
  result->request = request.id;
  result->specimen = request.specimen;
  result->perturbations = request.perturbations;
  result->complete = !m_evaluation || m_evaluation->complete();
  result->clean = m_specimen->evaluation();
  result->perturbed = m_evaluation ? m_evaluation->evaluation() : result->clean;
  if (m_evaluation) {
    result->control = m_evaluation->control();
    result->maxLinf = m_evaluation->maxLinf();
    result->maxL2 = m_evaluation->maxL2();
  }
  result->linksBefore = m_specimen->links();
  result->linksAfter = m_perturbed->links();
  result->swapped = m_perturbed->swapped();
  result->layers = m_perturbed->layers();
  result->removed = m_perturbed->removed();
  result->shown = m_shown->samples;
  result->shownImages = m_shown->images;
  result->shownClean = m_shown->clean;
  result->shownPerturbed = m_shown->perturbed;
  if (m_drawn) {
    result->drawingClean = m_drawn->clean;
    result->drawingPerturbed = m_drawn->perturbed;
    result->drawingImage = m_drawn->image;
    result->drawingLabel = m_drawn->label;
  }
  return result;
}

}  // namespace rewire
