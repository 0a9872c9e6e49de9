package id.satudata.hub.conformance;

import id.satudata.hub.connector.RecordContent.CkanPackage;
import id.satudata.hub.connector.RecordContent.DataJsonDataset;
import id.satudata.hub.connector.RecordContent.DcatDataset;
import id.satudata.hub.connector.SourceRecord;
import id.satudata.hub.metadata.Bytes;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What was seen of a source.
 *
 * @param whole whether these are all the records it gives
 */
record Specimen(
        Map<Question, Answer> answers,
        List<Document> documents,
        List<Dataset> datasets,
        int records,
        OptionalLong total,
        boolean whole) {

    private static final JsonMapper JSON = JsonMapper.builder(GivenJson.FACTORY).build();

    Specimen {
        answers = Map.copyOf(answers);
        documents = List.copyOf(documents);
        datasets = List.copyOf(datasets);
    }

    /** A record in JSON. */
    record Document(String key, JsonNode json) {}

    /** A record in RDF. */
    record Dataset(String key, DcatDataset content) {}

    static Specimen of(Map<Question, Answer> answers, List<SourceRecord> records, OptionalLong total, boolean whole) {
        return new Specimen(
                answers,
                records.stream().flatMap(Specimen::document).toList(),
                records.stream().flatMap(Specimen::dataset).toList(),
                records.size(),
                total,
                whole);
    }

    Optional<Answer> answer(Question question) {
        return Optional.ofNullable(answers.get(question));
    }

    private static Stream<Document> document(SourceRecord record) {
        if (record.content() instanceof CkanPackage it) {
            return document(record.key(), it.json());
        }
        return record.content() instanceof DataJsonDataset it ? document(record.key(), it.json()) : Stream.empty();
    }

    private static Stream<Document> document(String key, Bytes json) {
        try {
            return Stream.of(new Document(key, JSON.readTree(json.text())));
        } catch (JacksonException noJson) {
            return Stream.empty(); // the connector could not read it either, and says so
        }
    }

    private static Stream<Dataset> dataset(SourceRecord record) {
        return record.content() instanceof DcatDataset it ? Stream.of(new Dataset(record.key(), it)) : Stream.empty();
    }
}
