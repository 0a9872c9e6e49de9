package id.satudata.hub.conformance;

import id.satudata.hub.conformance.Specimen.Document;
import id.satudata.hub.connector.RecordContent.DcatDataset;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Looks for what a rule forbids. */
@FunctionalInterface
interface Check {

    /** The breaches; nothing at all where there is nothing to judge by. */
    Optional<List<Breach>> of(Specimen specimen);

    /** What is wrong with each JSON record, by the values that offend. */
    static Check json(Function<JsonNode, Stream<String>> offences) {
        return each(Specimen::documents, Document::key, it -> offences.apply(it.json()));
    }

    /** What is wrong with each dataset in RDF. */
    static Check rdf(Function<DcatDataset, Stream<String>> offences) {
        return each(Specimen::datasets, Specimen.Dataset::key, it -> offences.apply(it.content()));
    }

    /** What is wrong with the answer to a question. */
    static Check answer(Question question, Function<Answer, Stream<String>> offences) {
        return specimen -> specimen.answer(question)
                .map(it ->
                        offences.apply(it).map(value -> new Breach("", value)).toList());
    }

    /** Values that no two JSON records may share. */
    static Check distinctJson(Function<JsonNode, Stream<String>> values) {
        return distinct(Specimen::documents, Document::key, it -> values.apply(it.json()));
    }

    /** Values that no two datasets in RDF may share. */
    static Check distinctRdf(Function<DcatDataset, Stream<String>> values) {
        return distinct(Specimen::datasets, Specimen.Dataset::key, it -> values.apply(it.content()));
    }

    private static <T> Check distinct(
            Function<Specimen, List<T>> records, Function<T, String> key, Function<T, Stream<String>> values) {
        return specimen -> {
            var seen = new HashSet<String>();
            return each(records, key, it -> values.apply(it).filter(value -> !seen.add(value)))
                    .of(specimen);
        };
    }

    private static <T> Check each(
            Function<Specimen, List<T>> records, Function<T, String> key, Function<T, Stream<String>> offences) {
        return specimen -> {
            var all = records.apply(specimen);
            return all.isEmpty()
                    ? Optional.empty()
                    : Optional.of(all.stream()
                            .flatMap(it -> offences.apply(it).limit(1).map(value -> new Breach(key.apply(it), value)))
                            .toList());
        };
    }
}
