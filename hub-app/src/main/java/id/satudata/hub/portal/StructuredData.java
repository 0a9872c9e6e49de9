package id.satudata.hub.portal;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import id.satudata.hub.catalog.Entry;
import id.satudata.hub.metadata.Distribution;
import id.satudata.hub.metadata.Iri;
import id.satudata.hub.metadata.Keyword;
import id.satudata.hub.metadata.PartialDate;
import java.util.List;
import java.util.OptionalLong;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Describes a dataset in schema.org terms, for search engines. */
@Component
final class StructuredData {

    private static final int LONGEST_DESCRIPTION = 4_900;
    private static final int MOST_DOWNLOADS = 50;

    private final JsonMapper json;
    private final Labels labels;

    StructuredData(JsonMapper json, Labels labels) {
        this.json = json;
        this.labels = labels;
    }

    /** JSON-LD in which no character can end the script element it stands in. */
    String of(Entry entry, Chrome chrome) {
        return json.writeValueAsString(dataset(entry, chrome))
                .replace("<", "\\u003c")
                .replace(">", "\\u003e")
                .replace("&", "\\u0026")
                .replace("\u2028", "\\u2028")
                .replace("\u2029", "\\u2029");
    }

    private Dataset dataset(Entry entry, Chrome chrome) {
        var it = entry.description();
        var words = chrome.words();
        var text = words.in(it.wording().description());
        return new Dataset(
                "https://schema.org/",
                "Dataset",
                chrome.addresses().entry(entry.id()).value(),
                words.in(it.wording().title()),
                text.substring(0, Math.min(text.length(), LONGEST_DESCRIPTION)),
                chrome.canonical(),
                entry.id().toString(),
                it.wording().keywords().stream().map(Keyword::text).distinct().toList(),
                it.distributions().stream()
                        .flatMap(file -> file.license().stream())
                        .map(Iri::value)
                        .findFirst()
                        .orElse(""),
                Named.of(
                        "GovernmentOrganization",
                        Labels.name(it.responsibility().publisher(), words)),
                it.lifecycle().issued().map(PartialDate::lexical).orElse(""),
                it.lifecycle().modified().map(PartialDate::lexical).orElse(""),
                it.coverage().temporal().map(StructuredData::interval).orElse(""),
                it.coverage().spatial().stream()
                        .map(place -> labels.of(place, words))
                        .toList(),
                Named.of("DataCatalog", chrome.site()),
                it.distributions().stream()
                        .limit(MOST_DOWNLOADS)
                        .flatMap(file -> download(file).stream())
                        .toList());
    }

    private java.util.Optional<Download> download(Distribution it) {
        return it.address()
                .preferred()
                .filter(Iri::isWebAddress)
                .map(address -> new Download(
                        "DataDownload",
                        address.value(),
                        labels.format(it).orElse(""),
                        size(it.form().byteSize())));
    }

    private static String size(OptionalLong bytes) {
        return bytes.isPresent() ? Long.toString(bytes.getAsLong()) : "";
    }

    private static String interval(id.satudata.hub.metadata.PeriodOfTime period) {
        return period.start().map(PartialDate::lexical).orElse("..")
                + "/"
                + period.end().map(PartialDate::lexical).orElse("..");
    }

    /** A schema.org Dataset; empty texts are left out. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Dataset(
            @JsonProperty("@context") String context,
            @JsonProperty("@type") String type,
            @JsonProperty("@id") String id,
            String name,
            String description,
            String url,
            String identifier,
            List<String> keywords,
            String license,
            List<Named> publisher,
            String datePublished,
            String dateModified,
            String temporalCoverage,
            List<String> spatialCoverage,
            List<Named> includedInDataCatalog,
            List<Download> distribution) {}

    /** A thing with a type and a name. */
    record Named(@JsonProperty("@type") String type, String name) {

        static List<Named> of(String type, String name) {
            return name.isEmpty() ? List.of() : List.of(new Named(type, name));
        }
    }

    /** A schema.org DataDownload. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Download(@JsonProperty("@type") String type, String contentUrl, String encodingFormat, String contentSize) {}
}
