package id.satudata.hub.rdf;

import id.satudata.hub.metadata.Agent;
import id.satudata.hub.metadata.Attribution;
import id.satudata.hub.metadata.ConsequenceTest;
import id.satudata.hub.metadata.DataStandard;
import id.satudata.hub.metadata.Iri;
import id.satudata.hub.metadata.LocalizedText;
import id.satudata.hub.metadata.PartialDate;
import id.satudata.hub.metadata.SatuData;
import id.satudata.hub.metadata.StatisticalActivity;
import id.satudata.hub.metadata.StatisticalIndicator;
import id.satudata.hub.metadata.StatisticalVariable;
import id.satudata.hub.metadata.StatisticalVariable.Meaning;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** What Satu Data asks beyond DCAT, used in every way. */
final class RandomSatuData {

    private static final List<String> TEXTS = List.of("Jumlah", "\"kutip\" \\ baris\n", "ᬩᬮᬶ 😀", "<b>&amp;</b>", " ");
    private static final List<String> ANSWERS =
            List.of("{}", "{\"4.1\":\"2\",\"4.2\":\"7\"}", "{\"judul\":\"Jum'at \\\"A\\\"\\n\",\"n\":1.50}");

    private final Random random;

    RandomSatuData(Random random) {
        this.random = random;
    }

    SatuData next() {
        return new SatuData(
                list(() -> new Attribution(Agent.named(text()), concept())),
                new SatuData.Standards(list(this::standard), concepts(), concepts(), concepts(), concepts()),
                new SatuData.Statistics(list(this::activity), list(this::variable), list(this::indicator)),
                new SatuData.Disclosure(maybe(this::concept), concepts(), list(this::test), concepts()),
                new SatuData.Planning(
                        list(() -> PartialDate.year(2020 + random.nextInt(9))),
                        texts(),
                        list(this::text),
                        list(this::text),
                        list(this::date),
                        list(this::date)),
                new SatuData.Keeping(list(this::text), list(this::text)));
    }

    private DataStandard standard() {
        return new DataStandard(own(), Optional.of(text()), texts(), texts(), concepts(), concepts(), concepts());
    }

    private StatisticalActivity activity() {
        return new StatisticalActivity(
                own(),
                maybe(this::text),
                texts(),
                maybe(() -> PartialDate.year(2024)),
                maybe(this::concept),
                maybe(this::concept),
                maybe(this::text),
                new StatisticalActivity.Collection(maybe(this::concept), concepts(), concepts(), concepts()),
                maybe(this::answers));
    }

    private StatisticalVariable variable() {
        return new StatisticalVariable(
                own(), Optional.of(text()), meaning(), concepts(), concepts(), maybe(this::text), maybe(this::answers));
    }

    private StatisticalIndicator indicator() {
        return new StatisticalIndicator(
                own(),
                Optional.of(text()),
                meaning(),
                texts(),
                texts(),
                concepts(),
                concepts(),
                concepts(),
                maybe(random::nextBoolean),
                maybe(this::answers));
    }

    private ConsequenceTest test() {
        return new ConsequenceTest(
                Optional.of(text()), maybe(this::text), maybe(this::text), maybe(this::text), maybe(this::text));
    }

    private Meaning meaning() {
        return new Meaning(texts(), texts(), texts());
    }

    private Optional<Iri> own() {
        return maybe(() -> Iri.of("https://contoh.go.id/standar/" + random.nextInt()));
    }

    private LocalizedText texts() {
        var text = random.nextBoolean() ? LocalizedText.indonesian(text()) : LocalizedText.NONE;
        return random.nextBoolean() ? text.with("en", text()) : text;
    }

    private List<Iri> concepts() {
        return list(this::concept);
    }

    private Iri concept() {
        return Iri.of("https://w3id.org/satudata-hub/id/satuan/" + random.nextInt(6));
    }

    private PartialDate date() {
        return PartialDate.parse(pick(List.of("2024", "2024-03", "2024-03-31"))).orElseThrow();
    }

    private String text() {
        return pick(TEXTS) + random.nextInt(5);
    }

    private String answers() {
        return pick(ANSWERS);
    }

    private <T> Optional<T> maybe(Supplier<T> value) {
        return random.nextBoolean() ? Optional.of(value.get()) : Optional.empty();
    }

    private <T> List<T> list(Supplier<T> value) {
        return IntStream.range(0, random.nextInt(3)).mapToObj(_ -> value.get()).toList();
    }

    private <T> T pick(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
