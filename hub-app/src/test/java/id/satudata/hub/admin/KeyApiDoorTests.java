package id.satudata.hub.admin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.restdocs.mockmvc.MockMvcRestDocumentation.document;
import static org.springframework.restdocs.payload.PayloadDocumentation.fieldWithPath;
import static org.springframework.restdocs.payload.PayloadDocumentation.requestFields;
import static org.springframework.restdocs.payload.PayloadDocumentation.responseFields;

import id.satudata.hub.security.TestKeys;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.restdocs.payload.FieldDescriptor;
import org.springframework.restdocs.payload.JsonFieldType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Where holders keep their keys by API. */
@DeskTest
class KeyApiDoorTests {

    private static final String PATH = "/api/v1/keys";
    private static final Pattern SECRET = Pattern.compile("\"secret\":\"(sdh_[a-z2-7]{32})\"");

    @Autowired
    private MockMvcTester http;

    @Autowired
    private TestKeys.Keys keys;

    @Test
    void aHolderMakesAKeyThatOpensAtOnceAndIsShownOnce() {
        var made = post(PATH, """
                {"name": "skrip-malam", "note": "Penyerahan tiap malam", "scopes": ["submit"],
                 "agency": "dinas-kesehatan", "expires": "2027-06-30T00:00:00Z"}
                """).exchange();

        assertThat(made)
                .hasStatus(201)
                .hasHeader("Location", "/api/v1/keys/skrip-malam")
                .hasHeader("Cache-Control", "no-store")
                .apply(document(
                        "key-make",
                        requestFields(
                                fieldWithPath("name")
                                        .description(
                                                "1 to 41 of a-z, 0-9 and -; recorded with all that is done with it"),
                                fieldWithPath("note")
                                        .description("What it is for")
                                        .optional(),
                                fieldWithPath("scopes")
                                        .description("Of your own: `submit`, `manage`, `erase`, `operate`, `exchange`"),
                                fieldWithPath("agency")
                                        .description("The only agency it may hand in for, by its short name")
                                        .optional(),
                                fieldWithPath("partner")
                                        .description("The partner that fetches restricted data with it, for `exchange`")
                                        .optional()
                                        .type(JsonFieldType.STRING),
                                fieldWithPath("expires")
                                        .description("When it ends, in UTC; after a year if you do not say")
                                        .optional()),
                        responseFields(fields(true))));
        assertThat(get(PATH, secret(made)))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.keys[*].name")
                .asArray()
                .containsExactly("skrip-malam");
        assertThat(get(PATH, keys.maySubmit()))
                .bodyText()
                .contains("skrip-malam")
                .doesNotContain(secret(made));
    }

    @Test
    void aNoteIsOfWhatIsSeen() {
        assertThat(post(
                        PATH,
                        "{\"name\": \"tampak\", \"note\": \"Tiap\\u202E \\u200Bmalam\", \"scopes\": [\"submit\"]}"))
                .hasStatus(201)
                .bodyJson()
                .extractingPath("$.note")
                .isEqualTo("Tiap malam");
    }

    @Test
    void aRotatedKeyOpensWithBothSecretsForAWhile() {
        var first = secret(
                post(PATH, "{\"name\": \"putar\", \"scopes\": [\"submit\"]}").exchange());

        var rotated = post(PATH + "/putar/rotate", "{\"overlap\": \"P3D\"}").exchange();

        assertThat(rotated)
                .hasStatusOk()
                .apply(document(
                        "key-rotate",
                        requestFields(fieldWithPath("overlap")
                                .description(
                                        "How long the secret of before still opens, by ISO 8601; 7 days if not said")
                                .optional()),
                        responseFields(fields(true))));
        assertThat(get(PATH + "/putar", first)).hasStatusOk();
        assertThat(get(PATH + "/putar", secret(rotated)))
                .hasStatusOk()
                .apply(document("key-show", responseFields(fields(false))))
                .bodyJson()
                .extractingPath("$.former[0].until")
                .isEqualTo("2026-11-26T02:00:00Z");
    }

    @Test
    void aRevokedKeyOpensNothing() {
        var secret = secret(
                post(PATH, "{\"name\": \"cabut\", \"scopes\": [\"submit\"]}").exchange());

        assertThat(post(PATH + "/cabut/revoke", "{\"offspring\": true}"))
                .hasStatusOk()
                .apply(document(
                        "key-revoke",
                        requestFields(fieldWithPath("offspring")
                                .description(
                                        "Whether the keys made with it, and with those, end too; false if not said")
                                .optional()),
                        responseFields(ended())))
                .bodyJson()
                .extractingPath("$.state")
                .isEqualTo("revoked");

        assertThat(get(PATH, secret))
                .hasStatus(401)
                .bodyJson()
                .extractingPath("$.type")
                .isEqualTo("/problems/key-revoked");
        assertThat(get(PATH + "/cabut/events", keys.maySubmit()))
                .hasStatusOk()
                .apply(document("key-events"))
                .bodyJson()
                .extractingPath("$.events[*].act")
                .asArray()
                .containsExactly("revoked", "made");
    }

    @Test
    void saysInTheReadersLanguageWhyAKeyIsNotGivenOut() {
        assertThat(post(PATH, "{\"name\": \"operator-gelap\", \"scopes\": [\"operate\"]}")
                        .header("Accept-Language", "en"))
                .hasStatus(422)
                .bodyText()
                .contains("key-scope-not-yours", "Your own key may not do this");
        assertThat(post(PATH, "{\"name\": \"x\", \"scopes\": [\"root\"]}")).hasStatus(400);
        assertThat(post(PATH, "{\"name\": \"x\", \"expires\": \"besok\"}")).hasStatus(400);
        assertThat(post(PATH, "{\"name\": \"x\", \"scopes\": []}").header("Accept-Language", "en"))
                .hasStatus(422)
                .bodyText()
                .contains("key-scopes-missing", "at least one");
        assertThat(post(PATH, "{\"name\": \"x\", \"scopes\": [\"submit\"], \"note\": \"a\\u0000\"}"))
                .hasStatus(422)
                .bodyText()
                .contains("key-note-unreadable");
        assertThat(post(PATH, "{\"name\": \"x\", \"scopes\": [\"submit\"], \"agency\": \"dinas-khayal\"}"))
                .hasStatus(422)
                .bodyText()
                .contains("key-agency-unknown", "hub.source.agencies");
        assertThat(post(PATH, "{\"name\": \"x\", \"name\": \"y\", \"scopes\": [\"submit\"]}"))
                .hasStatus(400);
        assertThat(post(PATH + "/operator-uji/revoke", "")).hasStatus(404);
        assertThat(post(PATH + "/dinas-uji/rotate", "{\"overlap\": \"P91D\"}")).hasStatus(422);
    }

    @Test
    void anOperatorLetsAPartnerInAndNobodyElseDoes() {
        var wish = """
                {"name": "mitra-baru", "scopes": ["exchange"], "partner": "provinsi"}
                """;

        assertThat(post(PATH, wish)).hasStatus(422).bodyText().contains("key-scope-not-yours");
        var made = http.post()
                .uri(PATH)
                .header("X-API-Key", keys.mayOperate())
                .contentType("application/json")
                .content(wish)
                .exchange();
        assertThat(made).hasStatus(201).bodyJson().extractingPath("$.partner").isEqualTo("provinsi");
        assertThat(get(PATH, secret(made)))
                .bodyJson()
                .extractingPath("$.keys[*].name")
                .asArray()
                .containsExactly("mitra-baru");
        assertThat(http.post()
                        .uri(PATH)
                        .header("X-API-Key", keys.mayOperate())
                        .header("Accept-Language", "en")
                        .contentType("application/json")
                        .content("{\"name\": \"x\", \"scopes\": [\"exchange\"], \"partner\": \"tiada\"}"))
                .hasStatus(422)
                .bodyText()
                .contains("key-partner-unknown", "There is no partner of this short name");
    }

    @Test
    void nobodyKeepsKeysWithoutOne() {
        assertThat(http.get().uri(PATH)).hasStatus(401);
        assertThat(http.post().uri(PATH)).hasStatus(401);
        assertThat(http.delete().uri(PATH).header("X-API-Key", keys.mayOperate()))
                .hasStatus(405)
                .headers()
                .hasHeaderSatisfying(
                        "Allow", it -> assertThat(it.getFirst().split(", ")).containsExactlyInAnyOrder("GET", "POST"));
    }

    private MvcTestResult get(String path, String key) {
        return http.get().uri(path).header("Authorization", "Bearer " + key).exchange();
    }

    private MockMvcRequestBuilder post(String path, String body) {
        return http.post()
                .uri(path)
                .header("Authorization", "Bearer " + keys.maySubmit())
                .contentType("application/json")
                .content(body);
    }

    private static String secret(MvcTestResult answer) {
        var found = SECRET.matcher(DeskVisitor.text(answer));
        assertThat(found.find()).as(DeskVisitor.text(answer)).isTrue();
        return found.group(1);
    }

    private static List<FieldDescriptor> fields(boolean given) {
        var fields = new ArrayList<>(Arrays.asList(
                fieldWithPath("name").description("Its name"),
                fieldWithPath("hint").description("How it begins"),
                fieldWithPath("note").description("What it is for"),
                fieldWithPath("scopes").description("What it may do, beside reading"),
                text("agency", "The only agency it may hand in for"),
                text("partner", "The partner that fetches restricted data with it"),
                fieldWithPath("state").description("`valid`, `expired` or `revoked`"),
                fieldWithPath("made").description("When it was made"),
                text("madeBy", "The key it was made with"),
                text("expires", "When it ends"),
                text("lastUsed", "When its secret of now was last used, by the minute"),
                text("revoked", "When it was revoked"),
                fieldWithPath("former[]").description("Secrets of before that still open"),
                text("former[].hint", "How it begins").optional(),
                text("former[].until", "Until when it opens").optional(),
                text("former[].lastUsed", "When it was last used").optional()));
        if (given) {
            fields.add(1, fieldWithPath("secret").description("The key itself: here and never again"));
        }
        return fields;
    }

    private static List<FieldDescriptor> ended() {
        var fields = fields(false);
        fields.add(fieldWithPath("offspring").description("The keys made with it, or with those, that still open"));
        return fields;
    }

    private static FieldDescriptor text(String name, String description) {
        return fieldWithPath(name).type(JsonFieldType.STRING).optional().description(description);
    }
}
