package id.satudata.hub.doors;

import static org.springframework.restdocs.payload.PayloadDocumentation.fieldWithPath;

import java.util.List;
import org.springframework.restdocs.payload.FieldDescriptor;
import org.springframework.restdocs.payload.JsonFieldType;

/** The fields that the doors of edits answer, as the guide describes them. */
final class EditFields {

    private EditFields() {}

    static List<FieldDescriptor> receipt() {
        return List.of(
                fieldWithPath("entry").description("Lasting identity of the dataset"),
                fieldWithPath("address").description("Its IRI"),
                fieldWithPath("sequence").description("Position of its latest revision in the log"),
                fieldWithPath("outcome").description("`edited`, `returned`, `kept`, or `unchanged`"),
                fieldWithPath("findings").description("What is doubtful about it"),
                fieldWithPath("findings[].severity")
                        .description("`warning` or `info`")
                        .type(JsonFieldType.STRING)
                        .optional(),
                fieldWithPath("findings[].code")
                        .description("Stable name of the finding")
                        .type(JsonFieldType.STRING)
                        .optional(),
                fieldWithPath("findings[].field")
                        .description("The field it is about")
                        .type(JsonFieldType.STRING)
                        .optional(),
                fieldWithPath("findings[].value")
                        .description("What the field said")
                        .type(JsonFieldType.STRING)
                        .optional(),
                fieldWithPath("findings[].message")
                        .description("In words")
                        .type(JsonFieldType.STRING)
                        .optional());
    }

    static List<FieldDescriptor> listed() {
        return List.of(
                fieldWithPath("entry").description("Lasting identity of the dataset"),
                fieldWithPath("name").description("Its short name"),
                fieldWithPath("source").description("Its source; absent where nothing is edited"),
                fieldWithPath("run").description("The harvest that heard last what the source says"),
                fieldWithPath("language").description("Language of the words"),
                fieldWithPath("edits[].field").description("Name of the field"),
                fieldWithPath("edits[].label").description("What it is called"),
                fieldWithPath("edits[].about").description("The file it belongs to, if any"),
                fieldWithPath("edits[].ours[].value").description("What the dataset says"),
                fieldWithPath("edits[].ours[].language").description("Language of a text"),
                fieldWithPath("edits[].theirs[].value").description("What its source says"),
                fieldWithPath("edits[].theirs[].language").description("Language of a text"),
                fieldWithPath("edits[].by").description("Who wrote it"),
                fieldWithPath("edits[].at").description("When"),
                fieldWithPath("edits[].revision").description("The revision of the dataset that began to say so"),
                fieldWithPath("edits[].conflict.since")
                        .description("Since when the source says something else than before, which"
                                + " nobody has decided about")
                        .optional(),
                fieldWithPath("edits[].conflict.run")
                        .description("The harvest that found out")
                        .optional(),
                fieldWithPath("next")
                        .description("Address of the next page; absent on the last")
                        .optional()
                        .type("String"));
    }
}
