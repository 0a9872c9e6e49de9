package id.satudata.hub.mapping.field.unit;

import static org.assertj.core.api.Assertions.assertThat;

import id.satudata.hub.concept.Concept;
import id.satudata.hub.concept.Concepts;
import id.satudata.hub.mapping.field.unit.Reading.Understood;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whatever list is made of known units, scales and marks, exactly its units are read. */
class UnitListsPropertyTests {

    private static final int ROUNDS = 2_000;
    private static final List<String> MARKS = List.of(";", "; ", " ;\n", "\n", "\r\n", ", ", " , ", " dan ", " atau ");
    private static final List<String> SCALES =
            List.of("ribu ", "Juta ", "miliar ", "1.000 ", "(000) ", "000 ", "ratus ribu ");
    private static final List<Long> FACTORS =
            List.of(1_000L, 1_000_000L, 1_000_000_000L, 1_000L, 1_000L, 1_000L, 100_000L);

    private final Units units = new Units(new Concepts());
    private final List<Said> known = known();

    /** One way to write a unit. */
    private record Said(String words, Unit unit) {}

    @Test
    void readsExactlyTheUnitsOfAnyList() {
        var seed = Long.getLong("satudata.seed", System.nanoTime());
        System.out.println("[property] lists of units, seed " + seed);
        var random = new Random(seed);
        for (int round = 0; round < ROUNDS; round++) {
            var items = Stream.generate(() -> item(random))
                    .limit(1 + random.nextInt(8))
                    .toList();
            var text = text(items, random);

            assertThat(units.read(text))
                    .as("seed %d, round %d: %s", seed, round, text)
                    .isEqualTo(new Understood<>(
                            text,
                            List.copyOf(new LinkedHashSet<>(
                                    items.stream().map(Said::unit).toList()))));
        }
    }

    private Said item(Random random) {
        var one = known.get(random.nextInt(known.size()));
        return switch (random.nextInt(4)) {
            case 0 -> scaled(one, random);
            case 1 -> per(one, known.get(random.nextInt(known.size())));
            default -> one;
        };
    }

    private static Said scaled(Said one, Random random) {
        var scale = random.nextInt(SCALES.size());
        return Ratios.share(one.unit()) || !one.unit().plain()
                ? one
                : new Said(SCALES.get(scale) + one.words(), one.unit().times(FACTORS.get(scale)));
    }

    private static Said per(Said above, Said below) {
        var whole = above.unit().per().isEmpty() && below.unit().per().isEmpty();
        return whole && !above.words().equalsIgnoreCase("proporsi")
                ? new Said(
                        above.words() + " per " + below.words(),
                        above.unit()
                                .per(new Unit.Denominator(
                                        below.unit().concept(), below.unit().scale())))
                : above;
    }

    private static String text(List<Said> items, Random random) {
        var numbered = random.nextInt(5) == 0;
        var text = new StringBuilder();
        for (int i = 0; i < items.size(); i++) {
            if (numbered) {
                text.append(i + 1).append(". ");
            }
            text.append(items.get(i).words());
            if (i < items.size() - 1) {
                text.append(numbered ? "\n" : MARKS.get(random.nextInt(MARKS.size())));
            }
        }
        return text.toString();
    }

    /** Every unambiguous Indonesian name of every unit, apart from those with marks of their own. */
    private List<Said> known() {
        var list = new Concepts().list("satuan").orElseThrow();
        var names = new ArrayList<Said>();
        for (var concept : list.all()) {
            for (var name : names(concept)) {
                if (units.read(name) instanceof Understood<Unit>(var _, var read)
                        && read.size() == 1
                        && units.listed(read.getFirst()).equals(Optional.of(concept))
                        && name.matches("[\\p{L}0-9 $%-]+")
                        && !name.matches(
                                "(?i).* (?:dan|per|of|and|or) .*|per .*|.*\\bjuta\\b.*|.*\\bribu\\b.*|[0-9].*")) {
                    names.add(new Said(name, read.getFirst()));
                }
            }
        }
        assertThat(names).hasSizeGreaterThan(500);
        return names;
    }

    private static List<String> names(Concept concept) {
        var names = new ArrayList<>(concept.aliases());
        names.add(concept.code());
        names.add(concept.label().byLanguage().get("id"));
        return names;
    }
}
