package id.satudata.hub.rdf;

import id.satudata.hub.metadata.Agent;
import id.satudata.hub.metadata.Checksum;
import id.satudata.hub.metadata.Column;
import id.satudata.hub.metadata.ContactPoint;
import id.satudata.hub.metadata.DataService;
import id.satudata.hub.metadata.Description;
import id.satudata.hub.metadata.Distribution;
import id.satudata.hub.metadata.DistributionId;
import id.satudata.hub.metadata.EntryId;
import id.satudata.hub.metadata.Iri;
import id.satudata.hub.metadata.Keyword;
import id.satudata.hub.metadata.LocalizedText;
import id.satudata.hub.metadata.PartialDate;
import id.satudata.hub.metadata.PeriodOfTime;
import id.satudata.hub.metadata.SourceId;
import id.satudata.hub.metadata.Surplus;
import id.satudata.hub.metadata.TableSchema;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** Descriptions that use every component in every way, from a seed. */
final class RandomDescriptions {

    private static final List<String> TEXTS = List.of(
            "Jumlah Penduduk",
            "Jum'at {0} \"kutip\" \\ garis",
            "baris\nbaru\tdan\u0007bel",
            "ᬩᬮᬶ 😀",
            "<b>&amp;</b>",
            " spasi ",
            "");
    private static final List<String> LANGUAGES = List.of("id", "en", "", "en-gb", "zh-hant-tw");
    private static final List<String> DATES = List.of(
            "2024", "2024-03", "2024-03-31", "2024-03-31T08:00:00Z", "2023-12-01T08:00:00.123456", "1999-01-01");

    private final Random random;

    RandomDescriptions(long seed) {
        this.random = new Random(seed);
    }

    Description next() {
        var id = EntryId.ofRecord(new SourceId("acak"), "rec-" + random.nextInt());
        return Description.of(id)
                .with(new Description.Identity(
                        maybe(() -> "nama-" + random.nextInt(9)), maybe(this::iri), list(this::text), maybe(this::iri)))
                .with(new Description.Wording(texts(), texts(), list(() -> new Keyword(pick(LANGUAGES), text()))))
                .with(new Description.Responsibility(maybe(this::agent), maybe(this::agent), list(this::contact)))
                .with(new Description.Classification(
                        list(this::iri), list(this::iri), list(this::iri), list(this::iri)))
                .with(new Description.Coverage(list(this::iri), maybe(this::period)))
                .with(new Description.Lifecycle(
                        maybe(this::date), maybe(this::date), maybe(this::text), maybe(this::iri)))
                .with(new Description.AccessTerms(maybe(this::iri), texts()))
                .with(new RandomSatuData(random).next())
                .withDistributions(IntStream.range(0, random.nextInt(4))
                        .mapToObj(it -> distribution(id, it))
                        .toList())
                .with(new Surplus(list(() -> NTriplesLines.about(id, random.nextInt(5), text()))));
    }

    private Distribution distribution(EntryId id, int key) {
        return new Distribution(
                DistributionId.of(id, "d" + key),
                texts(),
                texts(),
                new Distribution.Address(maybe(this::iri), maybe(this::iri)),
                new Distribution.Form(
                        maybe(this::iri),
                        maybe(this::iri),
                        random.nextBoolean() ? OptionalLong.of(random.nextInt(9_999_999)) : OptionalLong.empty(),
                        maybe(() -> new Checksum(pick(List.of("sha256", "md5")), pick(List.of("00ff", "ABCDEF")))),
                        maybe(() -> new TableSchema(list(this::column), random.nextInt(99), "UTF-8")),
                        list(this::iri)),
                maybe(this::iri),
                maybe(this::date),
                maybe(this::date),
                maybe(() -> new DataService(texts(), iri(), maybe(this::iri))));
    }

    private Column column() {
        return new Column(text(), pick(List.of("string", "integer", "decimal", "date")));
    }

    private Agent agent() {
        var iri = maybe(() -> Iri.of("https://contoh.go.id/pd/" + random.nextInt()));
        return new Agent(iri, iri.isPresent() ? texts() : LocalizedText.indonesian(text()), maybe(this::iri));
    }

    private ContactPoint contact() {
        return new ContactPoint(
                LocalizedText.indonesian(text()),
                maybe(() -> pick(List.of("data@contoh.go.id", "a b%20@x<y>", "mailto-saya"))),
                maybe(() -> pick(List.of("(0362) 21985", "+62 362 21985", "100%"))),
                maybe(this::iri));
    }

    private PeriodOfTime period() {
        return new PeriodOfTime(Optional.of(date()), maybe(this::date));
    }

    private PartialDate date() {
        return PartialDate.parse(pick(DATES)).orElseThrow();
    }

    private LocalizedText texts() {
        var all = LocalizedText.NONE;
        for (var language : LANGUAGES) {
            all = random.nextInt(3) == 0 ? all.with(language, text()) : all;
        }
        return all;
    }

    private String text() {
        return pick(TEXTS) + (random.nextBoolean() ? "" : " " + random.nextInt(5));
    }

    private Iri iri() {
        return Iri.of("https://contoh.go.id/%C3%A9/é/" + random.nextInt(6) + "?a=b&c='d'");
    }

    private <T> Optional<T> maybe(Supplier<T> value) {
        return random.nextBoolean() ? Optional.of(value.get()) : Optional.empty();
    }

    private <T> List<T> list(Supplier<T> value) {
        return IntStream.range(0, random.nextInt(4)).mapToObj(_ -> value.get()).toList();
    }

    private <T> T pick(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
