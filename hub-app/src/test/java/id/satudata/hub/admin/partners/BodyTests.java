package id.satudata.hub.admin.partners;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.satudata.hub.web.ProblemException;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;

class BodyTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"hosts\": [null]}",
                "{\"settings\": [null]}",
                "{\"hosts\": \"a\"}",
                "null",
                "[",
                "{\"unknown\": 1}",
                "{\"id\": \"a\", \"id\": \"b\"}"
            })
    void whatHasNotTheFormOfAPartnerIsRefused(String text) {
        assertThatThrownBy(() -> Body.read(request(text), PartnerBody.class)).isInstanceOf(ProblemException.class);
    }

    @Test
    void whatIsLeftOutIsEmpty() throws Exception {
        var draft =
                Body.read(request("{\"id\": \"provinsi\"}"), PartnerBody.class).draft(Optional.empty());

        assertThat(draft.hosts()).isEmpty();
        assertThat(draft.settings()).isEmpty();
    }

    private static MockHttpServletRequest request(String text) {
        var request = new MockHttpServletRequest("POST", "/api/v1/partners");
        request.setContent(text.getBytes(UTF_8));
        return request;
    }
}
