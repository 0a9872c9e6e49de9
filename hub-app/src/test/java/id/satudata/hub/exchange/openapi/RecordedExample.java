package id.satudata.hub.exchange.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import id.satudata.hub.exchange.openapi.DescribedDoors.Described;
import java.util.List;
import java.util.TreeSet;
import org.springframework.http.MediaType;
import org.springframework.restdocs.operation.Operation;
import org.springframework.restdocs.operation.OperationResponse;
import org.springframework.restdocs.snippet.Snippet;
import org.springframework.web.util.UriComponentsBuilder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Holds an example that is recorded for the guide against the description: address, parameters, status, type and body. */
final class RecordedExample implements Snippet {
    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    private final DescribedDoors doors;

    RecordedExample(DescribedDoors doors) {
        this.doors = doors;
    }

    @Override
    public void document(Operation example) {
        var request = example.getRequest();
        var asked = request.getMethod() + " " + request.getUri().getRawPath();
        var described = doors.find(request.getMethod().name(), request.getUri().getRawPath());
        assertThat(described).as("no door is described for " + asked).isPresent();
        described.ifPresent(it -> compare(it, example, asked));
    }

    private void compare(Described described, Operation example, String asked) {
        if (!described.takesAnything()) {
            var given = new TreeSet<>(
                    UriComponentsBuilder.fromUri(example.getRequest().getUri())
                            .build()
                            .getQueryParams()
                            .keySet());
            assertThat(described.parameters("query")).as(asked + " takes").containsAll(given);
        }
        var response = example.getResponse();
        var status = Integer.toString(response.getStatus().value());
        var answers = described.operation().path("responses");
        assertThat(answers.has(status)).as(asked + " answers " + status).isTrue();
        compare(doors.resolved(answers.path(status)), response, asked);
    }

    private void compare(JsonNode answer, OperationResponse response, String asked) {
        var type = response.getHeaders().getContentType();
        if (type == null || response.getContent().length == 0) {
            return;
        }
        var bare = new MediaType(type.getType(), type.getSubtype()).toString();
        var content = answer.path("content");
        assertThat(content.propertyNames()).as(asked + " answers as").contains(bare);
        if (bare.endsWith("json") && !bare.contains("ld+") && !bare.contains("ndjson")) {
            assertThat(objections(content.path(bare).path("schema"), response.getContentAsString()))
                    .as(asked + " answers as its schema says")
                    .isEmpty();
        }
    }

    private List<String> objections(JsonNode schema, String body) {
        var root = (ObjectNode) schema.deepCopy();
        root.set("components", doors.document().path("components"));
        return SCHEMAS.getSchema(root.toString(), InputFormat.JSON).validate(body, InputFormat.JSON).stream()
                .map(it -> it.getInstanceLocation() + ": " + it.getMessage())
                .toList();
    }
}
