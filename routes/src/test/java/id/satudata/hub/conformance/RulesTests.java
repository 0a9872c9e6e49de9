package id.satudata.hub.conformance;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every rule fires where it is not kept, and none does on a sound source. */
class RulesTests {

    /** Something wrong, and the rule that says so. */
    record Wrong(String kind, String rule, Specimen specimen) {

        private static Wrong of(String kind, String rule, String text, String by) {
            return new Wrong(kind, rule, Specimens.changed(kind, text, by));
        }

        @Override
        public String toString() {
            return rule;
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ckan", "dcat", "datajson", "oaipmh"})
    void noRuleFiresOnASoundSource(String kind) {
        var sound = Specimens.sound(kind);

        assertThat(RuleBook.of(kind).stream().map(it -> it.judge(sound)))
                .isNotEmpty()
                .allSatisfy(it ->
                        assertThat(it.outcome()).as(it.code() + it.examples()).isEqualTo(Outcome.PASSED));
    }

    @ParameterizedTest
    @MethodSource("wrongs")
    void firesWhereItIsNotKept(Wrong wrong) {
        var result = rule(wrong.kind(), wrong.rule()).judge(wrong.specimen());

        assertThat(result.outcome()).isIn(Outcome.BREAKS, Outcome.LOSES);
        assertThat(result.breaches()).isPositive();
        assertThat(result.says().in("id")).isPresent();
        assertThat(result.mend().in("en")).isPresent();
    }

    @Test
    void everyRuleIsTriedAndHasANameOfItsOwn() {
        var codes = RuleBook.all().map(Rule::code).toList();

        assertThat(codes).doesNotHaveDuplicates();
        assertThat(wrongs().map(Wrong::rule).collect(toSet())).containsExactlyInAnyOrderElementsOf(codes);
    }

    @Test
    void aRuleWithNothingToJudgeByIsNotKept() {
        var nothing = new Specimen(Map.of(), List.of(), List.of(), 0, OptionalLong.empty(), false);

        assertThat(RuleBook.all().map(it -> it.judge(nothing).outcome())).containsOnly(Outcome.UNSEEN);
    }

    static Stream<Wrong> wrongs() {
        return Stream.of(ckan(), udata(), others(), dcat(), pod(), oai()).flatMap(it -> it);
    }

    private static Stream<Wrong> ckan() {
        return Stream.of(
                Wrong.of("ckan", "ckan-success", "true", "false"),
                Wrong.of("ckan", "ckan-json", "{\"help\"", "<html>"),
                Wrong.of("ckan", "ckan-far-pages", "\"success\": true", "\"success\": false"),
                Wrong.of("ckan", "ckan-name", "\"name\": \"penduduk\"", "\"name\": \"Penduduk 2026\""),
                Wrong.of("ckan", "ckan-resource-id", "1e3a3c5e-5a4b-4b65-9c43-0c2f8c1f9a12", "17"),
                new Wrong("ckan", "ckan-resource-id-unique", Specimens.doubled("ckan")),
                Wrong.of("ckan", "ckan-tags", "data desa", "desa, kota/kab."),
                Wrong.of("ckan", "ckan-email", "a@contoh.go.id", "a di contoh"),
                Wrong.of("ckan", "ckan-extras", "\"key\": \"tahun\"", "\"key\": \"title\""),
                Wrong.of("ckan", "ckan-size", "\"size\": 12", "\"size\": \"12 KB\""),
                Wrong.of("ckan", "ckan-version", "\"version\": \"1\"", "\"version\": \"" + Specimens.xes(101) + "\""),
                Wrong.of("ckan", "ckan-modified", "2026-01-02T00:00:00.000000", "2026-01-02T00:00:00Z"));
    }

    private static Stream<Wrong> udata() {
        return Stream.of(
                new Wrong("ckan", "udata-media-type", answering("ckan", Question.PACKAGES, 200, "text/html", false, 9)),
                new Wrong(
                        "ckan",
                        "udata-redirect",
                        answering("ckan", Question.PACKAGES, 200, "application/json", true, 9)),
                Wrong.of("ckan", "udata-package-keys", "\"license_id\"", "\"licence\""),
                Wrong.of("ckan", "udata-type", "\"type\": \"dataset\"", "\"type\": \"harvest\""),
                Wrong.of("ckan", "udata-tag-id", "\"id\": \"t1\", ", ""),
                Wrong.of("ckan", "udata-resource-keys", "\"hash\": \"\",", ""),
                Wrong.of("ckan", "udata-resource-texts", "\"format\": \"CSV\"", "\"format\": null"),
                Wrong.of("ckan", "udata-resource-url", "https://contoh.go.id/a.csv", "/a b.csv"),
                Wrong.of("ckan", "udata-resource-type", "\"resource_type\": \"file\"", "\"resource_type\": \"berkas\""),
                Wrong.of("ckan", "udata-organization", "\"approved\"", "\"pending\""),
                Wrong.of("ckan", "udata-spatial", "Polygon", "Point"),
                Wrong.of("ckan", "udata-no-resources", "\"resources\"", "\"berkas\""));
    }

    private static Stream<Wrong> others() {
        return Stream.of(
                Wrong.of("ckan", "magda-count", "\"count\": 1,", ""),
                new Wrong("ckan", "magda-count-exact", Specimens.lacking("ckan")),
                Wrong.of("ckan", "magda-organizations", "\"result\": []", "\"result\": null"),
                new Wrong(
                        "ckan",
                        "piveau-status",
                        answering("ckan", Question.PACKAGES, 202, "application/json", false, 9)),
                Wrong.of("ckan", "piveau-count", "\"count\": 1,", ""),
                Wrong.of("ckan", "piveau-name", "\"name\": \"penduduk\"", "\"name\": \"\""),
                new Wrong("ckan", "piveau-name-unique", Specimens.doubled("ckan")));
    }

    private static Stream<Wrong> dcat() {
        return Stream.of(
                new Wrong(
                        "dcat",
                        "ckan-dcat-page-size",
                        answering("dcat", Question.CATALOGUE, 200, "text/turtle", false, 60_000_000)),
                new Wrong(
                        "dcat", "ckan-dcat-format", answering("dcat", Question.CATALOGUE, 200, "text/plain", false, 9)),
                Wrong.of("dcat", "ckan-dcat-title", "dct:title \"T\"@id ;", ""),
                Wrong.of(
                        "dcat",
                        "ckan-dcat-guid",
                        "<https://contoh.go.id/d/1> a dcat:Dataset ; dct:title \"T\"@id ; dct:description \"D\"@id ;\n"
                                + "    dct:identifier \"1\" ;",
                        "_:d a dcat:Dataset ; dct:title \"T\"@id ;"),
                Wrong.of("dcat", "ckan-dcat-distribution-iri", "<https://contoh.go.id/d/1/csv>", "_:csv"),
                new Wrong("dcat", "dcat-pages", Specimens.lacking("dcat")),
                new Wrong(
                        "dcat",
                        "udata-dcat-format",
                        answering("dcat", Question.CATALOGUE, 200, "text/plain", false, 9)),
                new Wrong(
                        "dcat",
                        "udata-dcat-redirect",
                        answering("dcat", Question.CATALOGUE, 200, "text/turtle", true, 9)),
                Wrong.of("dcat", "udata-dcat-title", "dct:title \"T\"@id ;", ""),
                Wrong.of("dcat", "udata-dcat-identifier", "dct:identifier \"1\" ;", ""),
                new Wrong("dcat", "udata-dcat-identifier-unique", Specimens.doubled("dcat")),
                Wrong.of("dcat", "udata-dcat-service-identifier", "dct:identifier \"s\" ;", ""));
    }

    private static Stream<Wrong> pod() {
        return Stream.of(
                Wrong.of("datajson", "pod-conforms-to", "v1.1/schema", "v1.0/schema"),
                Wrong.of("datajson", "pod-dataset-list", "\"dataset\": [", "\"datasets\": ["),
                Wrong.of("datajson", "pod-title", "\"title\": \"T\"", "\"judul\": \"T\""),
                Wrong.of("datajson", "pod-description", "\"D\"", "\" \""),
                Wrong.of("datajson", "pod-keyword", "[\"k\"]", "\"k, l\""),
                Wrong.of("datajson", "pod-modified", "2026-01-31", "31 Januari 2026"),
                Wrong.of("datajson", "pod-publisher", "{\"name\": \"Dinas\"}", "\"Dinas\""),
                Wrong.of("datajson", "pod-contact", "\"fn\": \"A\", ", ""),
                Wrong.of("datajson", "pod-contact-mail", "mailto:", ""),
                Wrong.of("datajson", "pod-identifier", "\"identifier\": \"1\",", ""),
                new Wrong("datajson", "pod-identifier-unique", Specimens.doubled("datajson")),
                Wrong.of("datajson", "pod-access-level", "\"public\"", "\"terbuka\""),
                Wrong.of("datajson", "pod-periodicity", "R/P1Y", "tahunan"),
                Wrong.of("datajson", "pod-distribution-url", "https://contoh.go.id/a.csv", "a.csv"),
                Wrong.of("datajson", "pod-media-type", ", \"mediaType\": \"text/csv\"", ""),
                Wrong.of("datajson", "pod-no-distribution", "\"distribution\"", "\"berkas\""));
    }

    private static Stream<Wrong> oai() {
        return Stream.of(
                Wrong.of("oaipmh", "oai-xml", "<OAI-PMH><Identify>", "<html><Identify>"),
                new Wrong(
                        "oaipmh", "oai-media-type", answering("oaipmh", Question.IDENTIFY, 200, "text/html", false, 9)),
                Wrong.of("oaipmh", "oai-identify", "<adminEmail>a@contoh.go.id</adminEmail>", ""),
                Wrong.of("oaipmh", "oai-version", "2.0<", "1.1<"),
                Wrong.of("oaipmh", "oai-base-url", "https://contoh.go.id/oai<", "http://localhost/oai<"),
                Wrong.of("oaipmh", "oai-mail", "a@contoh.go.id", "admin"),
                Wrong.of("oaipmh", "oai-granularity", "YYYY-MM-DDThh:mm:ssZ", "seconds"),
                Wrong.of("oaipmh", "oai-earliest", "2020-01-01T00:00:00Z", "2020-01-01T00:00:00ZZ"),
                Wrong.of("oaipmh", "oai-deleted-word", "persistent", "ya"),
                Wrong.of("oaipmh", "oai-deleted", "persistent", "transient"),
                Wrong.of("oaipmh", "oai-dublin-core", "oai_dc", "marc21"),
                Wrong.of(
                        "oaipmh",
                        "oai-records",
                        "<ListRecords>",
                        "<error code=\"cannotDisseminateFormat\"/><ListRecords>"),
                Wrong.of("oaipmh", "oai-identifier", "oai:contoh.go.id:1", "17"),
                Wrong.of("oaipmh", "oai-datestamp", "2026-01-01T00:00:00Z", "1 Januari 2026"),
                Wrong.of("oaipmh", "oai-bad-verb", "badVerb", "badArgument"));
    }

    private static Specimen answering(
            String kind, Question question, int status, String mediaType, boolean redirected, long size) {
        var sound = Specimens.sound(kind, question);
        var found = redirected ? URI.create("https://lain.go.id/") : sound.asked();
        return Specimens.answering(
                kind, question, new Answer(sound.asked(), found, status, mediaType, size, sound.notes()));
    }

    private static Rule rule(String kind, String code) {
        return RuleBook.of(kind).stream()
                .filter(it -> it.code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
