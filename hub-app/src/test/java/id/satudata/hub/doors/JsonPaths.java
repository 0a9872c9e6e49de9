package id.satudata.hub.doors;

import com.jayway.jsonpath.JsonPath;
import java.io.UnsupportedEncodingException;
import java.util.List;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Reads texts out of a JSON answer. */
final class JsonPaths {

    private JsonPaths() {}

    static List<String> strings(MvcTestResult answer, String path) {
        try {
            return JsonPath.parse(answer.getResponse().getContentAsString()).read(path);
        } catch (UnsupportedEncodingException e) {
            throw new AssertionError(e);
        }
    }
}
