package id.satudata.hub.doors;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.satudata.hub.security.TestKeys;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The door of submissions with systems that hand in datasets. */
@DoorsTest
abstract class SubmissionScene {

    static final String PATH = "/api/v1/submissions";

    @Autowired
    MockMvcTester http;

    @Autowired
    TestKeys.Keys keys;

    MockMvcRequestBuilder turtle(String name, String title) {
        return post("text/turtle", Turtle.dataset(name, title));
    }

    MockMvcRequestBuilder post(String type, String body) {
        return http.post()
                .uri(PATH)
                .header("Authorization", "Bearer " + keys.maySubmit())
                .contentType(type)
                .content(body.getBytes(UTF_8));
    }

    static String text(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), UTF_8);
    }
}
