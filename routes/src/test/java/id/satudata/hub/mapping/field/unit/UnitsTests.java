package id.satudata.hub.mapping.field.unit;

import static org.assertj.core.api.Assertions.assertThat;

import id.satudata.hub.concept.Concepts;
import id.satudata.hub.mapping.field.unit.Reading.Ambiguous;
import id.satudata.hub.mapping.field.unit.Reading.Doubt;
import id.satudata.hub.mapping.field.unit.Reading.NotUnderstood;
import id.satudata.hub.mapping.field.unit.Reading.Understood;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnitsTests {

    private static final Units UNITS = new Units(new Concepts());
    private static final Pattern TAB = Pattern.compile("\t");
    private static final Pattern CODE = Pattern.compile("; ");

    @ParameterizedTest
    @MethodSource("checkedByHand")
    void readsWhatPeopleCheckedByHand(String raw, List<String> codes, String outcome) {
        var reading = UNITS.read(raw);

        assertThat(reading.raw()).isEqualTo(raw);
        assertThat(codes(reading)).containsExactlyInAnyOrderElementsOf(codes);
        assertThat(outcome(reading)).isEqualTo(outcome);
    }

    @Test
    void checksManyByHand() {
        assertThat(checkedByHand()).hasSizeGreaterThanOrEqualTo(150);
    }

    @Test
    void tellsWhyItCannotChoose() {
        assertThat(doubt("RT")).contains(Doubt.SEVERAL_MEANINGS);
        assertThat(doubt("Hari/Bulan")).contains(Doubt.RATIO_OR_CHOICE);
        assertThat(doubt("Hari")).isEmpty();
    }

    @Test
    void keepsScaleAndDenominatorApartFromTheUnit() {
        var reading = UNITS.read("Ribu kasus per 100.000 penduduk");

        assertThat(reading.values()).singleElement().satisfies(it -> {
            assertThat(it.concept().code()).isEqualTo("kasus");
            assertThat(it.scale()).isEqualTo(1_000);
            assertThat(it.per()).hasValueSatisfying(per -> {
                assertThat(per.concept().code()).isEqualTo("penduduk");
                assertThat(per.scale()).isEqualTo(100_000);
            });
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                ";;;",
                "/",
                "//",
                "per",
                "per ",
                "per per per",
                "()",
                "(((",
                "1.",
                "1. 2. 3.",
                "ribu",
                "ribu ribu ribu ribu ribu ribu ribu rupiah",
                "juta juta juta",
                "\u0000",
                "\uD800",
                "Âµ",
                "â‰¥",
                "999999999999999999999 orang",
                "per 1000000000000000000 orang",
            })
    void understandsNothingWhereNothingIsSaid(String raw) {
        assertThat(UNITS.read(raw)).isInstanceOf(NotUnderstood.class);
    }

    @Test
    void readsItsOwnAddressesAndThoseOfQudt() {
        assertThat(UNITS.read("https://w3id.org/satudata-hub/id/satuan/juta-rupiah")
                        .values())
                .singleElement()
                .hasToString("juta-rupiah");
        assertThat(UNITS.read("http://qudt.org/vocab/unit/HA").values())
                .singleElement()
                .hasToString("ha");
    }

    @Test
    void takesLittleTimeForHostileText() {
        for (var piece : List.of("(", "per ", "ribu ", "/", "1. ", ", ", "Â", "a. ", " ;")) {
            assertThat(UNITS.read(piece.repeat(100_000))).as(piece).isInstanceOf(NotUnderstood.class);
            assertThat(UNITS.read(piece.repeat(500 / piece.length()))).as(piece).isInstanceOf(NotUnderstood.class);
        }
    }

    static List<Object[]> checkedByHand() {
        var rows = new ArrayList<Object[]>();
        for (var line : Facts.lines("units.tsv")) {
            var cells = TAB.split(line, -1);
            rows.add(new Object[] {
                cells[0].replace("\\n", "\n"),
                CODE.splitAsStream(cells[1]).filter(it -> !it.isEmpty()).toList(),
                cells[2]
            });
        }
        return rows;
    }

    private static List<String> codes(Reading<Unit> reading) {
        var codes = new ArrayList<String>();
        reading.values().forEach(it -> codes.add(it.code()));
        if (reading instanceof Ambiguous<Unit> doubtful) {
            doubtful.candidates().forEach(it -> codes.add("?" + it.code()));
        }
        return codes;
    }

    private static Optional<Doubt> doubt(String raw) {
        return UNITS.read(raw) instanceof Ambiguous<Unit> it ? Optional.of(it.why()) : Optional.empty();
    }

    private static String outcome(Reading<Unit> reading) {
        return switch (reading) {
            case Understood<Unit> _ -> "understood";
            case Ambiguous<Unit> _ -> "ambiguous";
            case NotUnderstood<Unit> _ -> "not-understood";
        };
    }
}
