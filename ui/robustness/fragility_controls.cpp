#include "ui/robustness/fragility_controls.h"

#include "ui/style/phrase_text.h"
#include "ui/style/text_size.h"
#include "ui/widgets/field.h"
#include "ui/widgets/number_box.h"
#include "ui/widgets/text_button.h"

#include <QLabel>
#include <QPainter>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace rewire {

namespace {

constexpr int kControlsWidth = 228;

}  // namespace

FragilityControls::FragilityControls(QWidget* parent)
    : QWidget(parent),
      m_share(new NumberBox(4, 0.05)),
      m_sigma(new NumberBox(4, 0.1)),
      m_epsilon(new NumberBox(4, 0.05)),
      m_draws(new NumberBox(0, 1)),
      m_seed(new NumberBox(0, 1)),
      m_start(textButton("fragilityStart", tr("Measure"), {})),
      m_progress(new QProgressBar),
      m_error(new QLabel) {
  setObjectName("fragilityControls");
  followTextSize(this, [this] { setFixedWidth(byTextSize(kControlsWidth)); });
  const FragilityTest usual;
  auto* fields = new QWidget;
  auto* column = new QVBoxLayout(fields);
  column->setContentsMargins(8, 6, 6, 2);
  column->setSpacing(4);
  for (Field* field :
       {addNumber(m_share, "fragilityShare", usual.share, tr("share"),
                  tr("The share of a layer's links that are removed at random, and of those whose weights change places.")),
        addNumber(
            m_sigma, "fragilitySigma", usual.sigma, tr("noise"),
            tr("The strength of the noise that is added to every weight of a layer, in standard deviations of its weights.")),
        addNumber(m_epsilon, "fragilityEpsilon", usual.epsilon, tr("epsilon"),
                  tr("The first-order measure lets the weights of a layer move by at most this share of their norm.")),
        addNumber(m_draws, "fragilityDraws", usual.draws, tr("draws"),
                  tr("How often each perturbation is drawn anew. One draw tells little: ten tell the mean and how sure it is.")),
        addNumber(m_seed, "fragilitySeed", static_cast<double>(usual.seed), tr("seed"),
                  tr("The first draw follows from this number, the next from the one after it: the same seed, the same bars."))})
    column->addWidget(field);
  m_seed->setMinimum(0);
  column->addStretch(1);
  auto* scroll = new QScrollArea;
  scroll->setWidget(fields);
  scroll->setWidgetResizable(true);
  scroll->setFrameShape(QFrame::NoFrame);
  scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  scroll->setFocusPolicy(Qt::NoFocus);
  auto* whole = new QVBoxLayout(this);
  whole->setContentsMargins(0, 0, 1, 0);  // the line to the plot
  whole->setSpacing(0);
  whole->addWidget(scroll, 1);
  makeFooter();
  setTheme(Theme::light());
  check();
}

Field* FragilityControls::addNumber(NumberBox* box, const char* name, double value, const QString& label, const QString& tip) {
  box->setObjectName(QLatin1String(name));
  box->setMinimumWidth(45);
  box->setValue(value);
  connect(box, &QDoubleSpinBox::valueChanged, this, &FragilityControls::check);
  auto* field = new Field(label, box, tip);
  const std::string key = QString::fromLatin1(name).mid(9).toLower().toStdString();
  for (const char* known : {"share", "sigma", "epsilon", "draws"})
    if (key == known) m_fields.emplace_back(known, field);
  return field;
}

void FragilityControls::makeFooter() {
  m_error->setObjectName("fragilityError");
  m_error->setWordWrap(true);
  m_error->hide();
  m_progress->setObjectName("fragilityProgress");
  m_progress->setAccessibleName(tr("progress of the measurement"));
  m_progress->setToolTip(tr("Perturbations that are measured: three in each layer."));
  m_progress->setTextVisible(false);
  m_progress->setFixedHeight(8);
  connect(m_start, &QPushButton::clicked, this, &FragilityControls::press);
  auto* footer = new QVBoxLayout;
  footer->setContentsMargins(8, 4, 8, 8);
  footer->setSpacing(6);
  footer->addWidget(m_error);
  auto* row = new QHBoxLayout;
  row->addWidget(m_start);
  row->addWidget(m_progress, 1);
  footer->addLayout(row);
  static_cast<QVBoxLayout*>(layout())->addLayout(footer);
}

FragilityTest FragilityControls::test() const {
  return {m_share->value(), m_sigma->value(), m_epsilon->value(), static_cast<int>(m_draws->value()),
          static_cast<std::uint64_t>(m_seed->value())};
}

void FragilityControls::press() {
  const bool stop = m_running;
  m_running = !stop;  // at once, so that a second click stops it
  check();
  if (stop) {
    Q_EMIT stopRequested();
  } else {
    Q_EMIT startRequested(test());
  }
}

void FragilityControls::showState(const FragilityStatePtr& state) {
  m_state = state;
  m_running = state->running;
  check();
}

void FragilityControls::setHasNetwork(bool has) {
  if (has == m_hasNetwork) return;
  m_hasNetwork = has;
  check();
}

void FragilityControls::check() {
  const std::vector<Problem> problems = validate(test());
  for (const auto& [key, field] : m_fields) {
    const auto found = std::find_if(problems.begin(), problems.end(), [&](const Problem& problem) { return problem.key == key; });
    field->setProblem(found == problems.end() ? QString() : textOf(found->message));
  }
  m_start->setEnabled(m_running || (problems.empty() && m_hasNetwork));
  m_start->setText(m_running ? tr("Stop") : tr("Measure"));
  m_start->setAccessibleName(m_start->text());
  m_start->setToolTip(m_running
                          ? tr("Stop, and keep what is measured.")
                          : tr("Perturb one layer at a time, and measure the accuracy on all test images after every draw."));
  m_progress->setVisible(m_running);
  const auto layers = m_state ? m_state->fragility.layers.size() : 0;
  m_progress->setRange(0, static_cast<int>(layers * kFragilityKinds));  // 0: not known yet
  m_progress->setValue(m_state ? m_state->fragility.measured() : 0);
  m_error->setText(m_state && !m_running ? textOf(m_state->error) : QString());
  m_error->setVisible(!m_error->text().isEmpty());
}

void FragilityControls::setTheme(const Theme& theme) {
  for (const auto& [key, field] : m_fields) field->setTheme(theme);
  QPalette palette = m_error->palette();
  palette.setColor(QPalette::WindowText, problemColour(theme));
  m_error->setPalette(palette);
  m_line = theme.grid;
  update();
}

void FragilityControls::paintEvent(QPaintEvent*) {
  QPainter(this).fillRect(width() - 1, 0, 1, height(), m_line);
}

}  // namespace rewire
