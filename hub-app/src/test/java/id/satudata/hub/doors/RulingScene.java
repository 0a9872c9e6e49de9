package id.satudata.hub.doors;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import id.satudata.hub.security.TestKeys;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;

/** Datasets and the doors at which it is ruled that they go, come back or are no more. */
@DoorsTest
abstract class RulingScene {

    @Autowired
    MockMvcTester http;

    @Autowired
    TestKeys.Keys keys;

    @Autowired
    FakeFollowers followers;

    @AfterEach
    void followersGoOn() {
        followers.letGo();
    }

    MockMvcRequestBuilder rule(String name, String what, String body) {
        return http.post()
                .uri("/api/v1/datasets/" + name + "/" + what)
                .header("Authorization", "Bearer " + keys.mayManage())
                .contentType("application/json")
                .content(body.getBytes(UTF_8));
    }

    /** The ETag of the dataset as submitted. */
    String submit(String name, String title) {
        var answer = turtle(name, title).exchange();
        assertThat(answer.getResponse().getStatus()).isIn(200, 201, 422);
        return Objects.requireNonNullElse(answer.getResponse().getHeader("ETag"), "");
    }

    MockMvcRequestBuilder turtle(String name, String title) {
        return http.post()
                .uri("/api/v1/submissions")
                .header("Authorization", "Bearer " + keys.maySubmit())
                .contentType("text/turtle")
                .content(Turtle.dataset(name, title).getBytes(UTF_8));
    }
}
