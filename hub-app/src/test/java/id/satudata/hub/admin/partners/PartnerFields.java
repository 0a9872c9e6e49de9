package id.satudata.hub.admin.partners;

import static org.springframework.restdocs.payload.PayloadDocumentation.fieldWithPath;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.restdocs.payload.FieldDescriptor;
import org.springframework.restdocs.payload.JsonFieldType;

/** The fields that the doors of partners take and answer, as the guide describes them. */
final class PartnerFields {

    private PartnerFields() {}

    static List<FieldDescriptor> sent() {
        return List.of(
                fieldWithPath("id").description("Its short name; fixed from then on"),
                fieldWithPath("kind").description("`ckan`, `hub`, `webhook`, `sftp` or `s3`"),
                fieldWithPath("address")
                        .description(
                                "Where it is delivered to: an address the hub may reach, or one of `hub.source.allowed-hosts`"),
                fieldWithPath("title.id").description("Its title in Indonesian"),
                fieldWithPath("title.en").description("Its title in English").optional(),
                fieldWithPath("hosts")
                        .description("Further hosts its datasets have addresses at")
                        .optional(),
                fieldWithPath("settings[].name").description("Of its kind, such as `token`"),
                fieldWithPath("settings[].value").description("Empty keeps a secret as it is"));
    }

    static FieldDescriptor[] partner() {
        return partner("");
    }

    private static FieldDescriptor[] partner(String before) {
        return Stream.concat(
                        Stream.of(
                                field(before + "id", "Its short name"),
                                field(before + "kind", "How it takes datasets"),
                                field(before + "address", "Where it is"),
                                field(before + "title.id", "Its title in Indonesian"),
                                field(before + "title.en", "Its title in English"),
                                field(before + "hosts", "Further hosts its datasets have addresses at"),
                                field(before + "settings[].name", "Of its kind"),
                                optional(before + "settings[].value", "Never that of a secret"),
                                field(before + "settings[].secret", "Whether it is one"),
                                field(before + "settings[].locked", "Whether nothing opens it any more"),
                                optional(before + "paused", "Since when and by whom it is halted"),
                                field(before + "version", "Grows with every change; the `ETag`"),
                                field(before + "changed", "When it was last changed"),
                                field(before + "changedBy", "By which key")),
                        standing(before + "standing."))
                .toArray(FieldDescriptor[]::new);
    }

    private static Stream<FieldDescriptor> standing(String before) {
        return Stream.of(
                fieldWithPath(before + "agreement")
                        .type(JsonFieldType.NUMBER)
                        .optional()
                        .description("The one that holds today; without one nothing goes out"),
                field(before + "behind", "Revisions not looked at yet for it"),
                field(before + "pending", "Datasets under way"),
                field(before + "refused", "Datasets set aside"),
                field(before + "there", "Datasets it has"),
                field(before + "different", "Datasets it shows otherwise"),
                field(before + "failures", "Failures in a row"),
                optional(before + "restsUntil", "Until when it is left alone"),
                optional(before + "succeeded", "When a delivery last came through"),
                field(before + "reason", "Of the last failure; empty where there was none"));
    }

    static List<FieldDescriptor> listed() {
        var fields = new ArrayList<>(Arrays.asList(partner("partners[].")));
        fields.add(optional("next", "The page after it; absent on the last"));
        return fields;
    }

    static List<FieldDescriptor> terms() {
        return List.of(
                field("letter", "Its number, and who signed it"),
                field("purpose", "What the datasets may be used for"),
                fieldWithPath("agencies").optional().description("Published by one of them; none for all"),
                fieldWithPath("themes").optional().description("Of one of them, by code or address; none for all"),
                fieldWithPath("words")
                        .optional()
                        .description("All of these whole words in title, description or keywords; without regard to"
                                + " capitals and accents"),
                fieldWithPath("leftOut").optional().description("Parts of descriptions that are kept back"),
                fieldWithPath("from").optional().description("First day; today if not said"),
                fieldWithPath("until").optional().description("Last day; none if not said"));
    }

    static List<FieldDescriptor> recorded() {
        var fields = new ArrayList<FieldDescriptor>();
        for (var it : terms()) {
            fields.add(fieldWithPath("agreements[]." + it.getPath()).description(it.getDescription()));
        }
        fields.add(field("agreements[].number", "Names it among all"));
        fields.add(field("agreements[].active", "Whether it holds today"));
        fields.add(field("agreements[].recorded", "When it was written down"));
        fields.add(field("agreements[].recordedBy", "By which key"));
        fields.add(fieldWithPath("agreements[].ended")
                .type(JsonFieldType.OBJECT)
                .optional()
                .description("When, by whom and why it was ended"));
        return fields;
    }

    static List<FieldDescriptor> deliveries() {
        return List.of(
                field("deliveries[].entry", "The dataset"),
                field("deliveries[].revision", "The revision that is or was to be delivered"),
                field("deliveries[].shallBeThere", "Whether the partner shall have it"),
                field("deliveries[].remoteId", "What the partner calls it; empty where that is not known"),
                field("deliveries[].state", "`pending`, `done` or `refused`"),
                field("deliveries[].attempts", "How often it was tried since it last came through"),
                field("deliveries[].changed", "When that changed"),
                field("deliveries[].reason", "Of the last failure"),
                field("deliveries[].difference", "What the partner shows otherwise"),
                optional("next", "The page after it; absent on the last"));
    }

    static List<FieldDescriptor> again() {
        return List.of(field("deliveries", "How many are delivered again"));
    }

    static List<FieldDescriptor> comparison() {
        return List.of(
                field("state", "`running`, `done` or `failed`"),
                field("started", "When it began"),
                field("startedBy", "By which key"),
                optional("ended", "When it ended"),
                field("compared", "Datasets looked at so far"),
                field("missing", "Of them, not shown"),
                field("different", "Of them, shown otherwise"),
                field("surplus", "Shown, and not to be there"),
                field("reason", "Why it ended early; empty where it did not"));
    }

    private static FieldDescriptor field(String path, String description) {
        return fieldWithPath(path).description(description);
    }

    private static FieldDescriptor optional(String path, String description) {
        return fieldWithPath(path).type(JsonFieldType.STRING).optional().description(description);
    }
}
