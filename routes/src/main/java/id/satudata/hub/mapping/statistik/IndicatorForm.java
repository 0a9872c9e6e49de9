package id.satudata.hub.mapping.statistik;

import static id.satudata.hub.mapping.statistik.Question.BUILDING_INDICATORS;
import static id.satudata.hub.mapping.statistik.Question.BUILDING_VARIABLES;
import static id.satudata.hub.mapping.statistik.Question.COMPOSITE;

import id.satudata.hub.metadata.Findings;
import java.util.List;

/** The conditions of MS-Ind: a composite indicator names the indicators it is made of, any other the variables. */
public final class IndicatorForm {

    private static final List<String> MANDATORY = List.of(
            "nama",
            "konsep",
            "definisi",
            "interpretasi",
            "rumus|metode_perhitungan|metode",
            "ukuran",
            "satuan",
            "level_estimasi");

    private IndicatorForm() {}

    /** Tells what contradicts; never fails on what is missing or malformed. */
    public static void check(Answers answers, Findings findings) {
        var form = new FormFindings(answers, findings);
        form.mandatory(MANDATORY);
        answers.choice(COMPOSITE).ifPresent(it -> {
            form.onlyIf(it == 1, COMPOSITE, List.of(BUILDING_INDICATORS));
            form.onlyIf(it != 1, COMPOSITE, List.of(BUILDING_VARIABLES));
        });
    }
}
