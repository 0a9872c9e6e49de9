package id.satudata.hub.mapping.statistik;

import static id.satudata.hub.mapping.statistik.Question.*;

import id.satudata.hub.mapping.field.Dates;
import id.satudata.hub.mapping.field.Periods;
import id.satudata.hub.metadata.Findings;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The conditions of MS-Keg: what must, and what must not, be answered because of another answer. */
public final class ActivityForm {

    private static final int SHORTEST_TEXT = 50;
    private static final int SURVEY = 2;
    private static final int REPEATED = 2;
    private static final int PARTIAL = 2;
    private static final int PROBABILITY = 1;
    private static final int LAST_PROBABILITY = 5;
    private static final int LAST_SAMPLING = 10;
    private static final int OTHERS_OF_METHODS = 16;
    private static final int OTHERS_OF_INSTRUMENTS = 32;
    private static final int OTHERS_OF_UNITS = 8;
    private static final Set<Integer> ASKED_BY_STAFF = Set.of(1, 2, 4);
    private static final List<Question> SAMPLE =
            List.of(STAGES, SELECTION, SAMPLING, FRAME, FRACTION, SAMPLING_ERROR, SAMPLE_UNIT, OBSERVED_UNIT);
    private static final List<String> PHASES =
            List.of("perencanaan", "desain", "pengumpulan", "pengolahan", "analisis", "diseminasi", "evaluasi");

    private final Answers answers;
    private final FormFindings findings;

    private ActivityForm(Answers answers, Findings findings) {
        this.answers = answers;
        this.findings = new FormFindings(answers, findings);
    }

    /** Tells what contradicts; never fails on what is missing or malformed. */
    public static void check(Answers answers, Findings findings) {
        new ActivityForm(answers, findings).check();
    }

    private void check() {
        findings.atLeast(BACKGROUND, SHORTEST_TEXT);
        findings.atLeast(PURPOSE, SHORTEST_TEXT);
        onlyIf(REPETITION, REPEATED, List.of(FREQUENCY));
        onlyIf(COVERAGE, PARTIAL, List.of(AREAS));
        onlyIf(WAY, SURVEY, SAMPLE);
        sampling();
        staff();
        findings.within(METHODS, OTHERS_OF_METHODS);
        findings.within(INSTRUMENTS, OTHERS_OF_INSTRUMENTS);
        findings.within(UNITS, OTHERS_OF_UNITS);
        PHASES.forEach(this::phase);
    }

    private void onlyIf(Question condition, int choice, List<Question> dependent) {
        var chosen = WAY == condition ? way() : answers.choice(condition);
        chosen.ifPresent(it -> findings.onlyIf(it == choice, condition, dependent));
    }

    /** The way may be said in words too. */
    private Optional<Integer> way() {
        return answers.text(WAY).equalsIgnoreCase("survei") ? Optional.of(SURVEY) : answers.choice(WAY);
    }

    /** Kinds 1 to 5 are probability samples, 6 to 10 are not. */
    private void sampling() {
        var selection = answers.choice(SELECTION);
        var sampling = answers.choice(SAMPLING);
        if (selection.isPresent() && sampling.isPresent()) {
            boolean probability = sampling.get() <= LAST_PROBABILITY;
            if (sampling.get() < 1
                    || sampling.get() > LAST_SAMPLING
                    || probability != (selection.get() == PROBABILITY)) {
                findings.contradicts(SAMPLING, SELECTION);
            }
        }
    }

    private void staff() {
        if (answers.has(INSTRUMENTS)) {
            boolean asked = answers.choices(INSTRUMENTS).stream().anyMatch(ASKED_BY_STAFF::contains);
            findings.onlyIf(asked, INSTRUMENTS, List.of(STAFF, EDUCATION, SUPERVISORS, ENUMERATORS));
        }
        var supervisors = answers.choice(SUPERVISORS);
        var enumerators = answers.choice(ENUMERATORS);
        if (supervisors.isPresent() && enumerators.isPresent() && supervisors.get() > enumerators.get()) {
            findings.contradicts(SUPERVISORS, ENUMERATORS);
        }
    }

    private void phase(String phase) {
        var start = Dates.read(answers.text("jadwal_" + phase + "_mulai"));
        var end = Dates.read(answers.text("jadwal_" + phase + "_selesai"));
        if (start.isPresent() && end.isPresent() && Periods.reversed(start.get(), end.get())) {
            findings.reversed("jadwal_" + phase, start.get(), end.get());
        }
    }
}
