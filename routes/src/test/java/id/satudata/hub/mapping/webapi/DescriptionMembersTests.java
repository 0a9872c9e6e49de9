package id.satudata.hub.mapping.webapi;

import static org.assertj.core.api.Assertions.assertThat;

import id.satudata.hub.concept.Concepts;
import id.satudata.hub.connector.RecordContent.ApiRecord;
import id.satudata.hub.connector.webapi.DescriptionMembers;
import id.satudata.hub.metadata.Bytes;
import id.satudata.hub.metadata.EntryId;
import id.satudata.hub.metadata.Findings;
import id.satudata.hub.metadata.Iri;
import id.satudata.hub.metadata.IriSpace;
import id.satudata.hub.metadata.SourceId;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/** Every field that a mapping may fill is one that the rules for sidecars understand. */
class DescriptionMembersTests {

    private static final Concepts CONCEPTS = new Concepts();

    private final WebApiMapping mapping = new WebApiMapping(new IriSpace(Iri.of("https://hub.contoh.go.id")), CONCEPTS);
    private final JsonMapper json = JsonMapper.builder().build();

    static Stream<String> fields() {
        return Stream.of(
                        DescriptionMembers.SINGLE.stream(),
                        DescriptionMembers.SEVERAL.stream(),
                        DescriptionMembers.OF_DISTRIBUTION.stream().map(it -> "distribusi." + it),
                        Stream.of("lainnya.kode"))
                .flatMap(it -> it);
    }

    @ParameterizedTest
    @MethodSource("fields")
    void isSaidByTheRulesForSidecars(String field) {
        var members = json.createObjectNode();
        var steps = field.split("\\.", -1);
        var parent = steps.length > 1 ? members.putObject(steps[0]) : members;
        parent.put(steps[steps.length - 1], "nilai-xyz");
        var findings = new Findings();

        var said = mapping.say(
                EntryId.ofRecord(new SourceId("contoh"), "a"),
                new ApiRecord(Bytes.NONE, Bytes.utf8(members.toString())),
                findings);

        assertThat(findings.toList()).isEmpty();
        assertThat(said)
                .hasValueSatisfying(it -> assertThat(it.graph().stream().map(Object::toString))
                        .anyMatch(statement -> statement.contains("nilai-xyz")));
    }
}
