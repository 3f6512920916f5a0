#include "core/live/examination.h"

#include <algorithm>
#include <utility>

namespace rewire {

namespace {

bool isSame(const ImageDamage& a, const ImageDamage& b) {
  return a.noise == b.noise && a.attack == b.attack && a.seed == b.seed;
}

ImageDamage onImages(const Damage& damage) {
  const ImageDamage images{damage.inputNoise, damage.attack, damage.seed};
  return images.any() ? images : ImageDamage();  // the seed counts only where something is drawn
}

std::vector<std::int32_t> present(std::vector<std::int32_t> samples, int count) {
  std::erase_if(samples, [&](std::int32_t sample) { return sample < 0 || sample >= count; });
  return samples;
}

}  // namespace

void Examination::examine(const LabWish& wish, const Stops& stops, const Publish& publish) {
  if (!wish.specimen || wish.specimen->layers.empty() || !wish.specimen->samples) return;
  prepare(wish, stops.closing);
  if (m_assessment && !m_assessment->begun()) {
    m_assessment->advance(m_assessment->nextIsQuick() ? stops.closing : stops.superseded);
  }
  show(wish, stops);
  publish(resultOf(wish));
  while (m_assessment && !m_assessment->complete()) {
    m_assessment->advance(stops.superseded);
    publish(resultOf(wish));
  }
}

/// Throws away what does not fit the wish and makes it anew: everything below depends on what is above it.
void Examination::prepare(const LabWish& wish, std::stop_token closing) {
  const ImageDamage imageDamage = onImages(wish.damage);
  const bool sameSpecimen = m_specimen && m_specimen->isOf(*wish.specimen);
  const bool sameNetwork = sameSpecimen && m_damaged && m_damaged->isOf(wish.damage);
  if (!sameNetwork || !isSame(imageDamage, m_imageDamage)) {
    m_assessment.reset();
    m_shown.reset();
  }
  if (!sameNetwork) m_damaged.reset();
  if (!sameSpecimen) m_specimen.reset();

  m_imageDamage = imageDamage;
  if (!m_specimen) m_specimen = std::make_unique<Specimen>(*wish.specimen, closing);
  if (!m_damaged) m_damaged = std::make_unique<DamagedSpecimen>(*m_specimen, wish.damage);
  if (!m_assessment && (wish.damage.touchesNetwork() || imageDamage.any())) {
    m_assessment = std::make_unique<StagedAssessment>(m_damaged->classifier(), m_specimen->samples(), imageDamage, m_workAtOnce);
  }
}

void Examination::show(const LabWish& wish, const Stops& stops) {
  std::vector<std::int32_t> samples = present(wish.shown, m_specimen->samples().count);
  if (m_shown && m_shown->samples == samples) return;
  Shown shown;
  shown.samples = std::move(samples);
  if (!shown.samples.empty()) {
    const Samples& test = m_specimen->samples();
    const bool quick = !m_assessment || m_assessment->isQuick(static_cast<int>(shown.samples.size()));
    const std::stop_token stop = quick ? stops.closing : stops.superseded;  // a page of images, attacked in many steps
    shown.images = damagedImages(m_damaged->classifier(), test, shown.samples, m_imageDamage, stop);
    shown.clean = probabilities(m_specimen->classifier(), damagedImages(m_specimen->classifier(), test, shown.samples, {}, stop));
    shown.damaged = probabilities(m_damaged->classifier(), shown.images);
  }
  m_shown = std::move(shown);
}

LabResultPtr Examination::resultOf(const LabWish& wish) const {
  auto result = std::make_shared<LabResult>();
  result->wish = wish.id;
  result->specimen = wish.specimen;
  result->damage = wish.damage;
  result->complete = !m_assessment || m_assessment->complete();
  result->clean = m_specimen->verdict();
  result->damaged = m_assessment ? m_assessment->verdict() : result->clean;
  if (m_assessment) {
    result->control = m_assessment->control();
    result->maxLinf = m_assessment->maxLinf();
    result->maxL2 = m_assessment->maxL2();
  }
  result->linksBefore = m_specimen->links();
  result->linksAfter = m_damaged->links();
  result->swapped = m_damaged->swapped();
  result->layers = m_damaged->layers();
  result->injury = m_damaged->injury();
  result->shown = m_shown->samples;
  result->shownImages = m_shown->images;
  result->shownClean = m_shown->clean;
  result->shownDamaged = m_shown->damaged;
  if (std::ssize(wish.drawing) == m_specimen->pixels()) {
    result->drawingClean = probabilities(m_specimen->classifier(), wish.drawing);
    result->drawingDamaged = probabilities(m_damaged->classifier(), wish.drawing);
  }
  return result;
}

}  // namespace rewire
