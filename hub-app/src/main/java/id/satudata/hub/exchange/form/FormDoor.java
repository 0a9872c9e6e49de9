package id.satudata.hub.exchange.form;

import id.satudata.hub.metadata.Bytes;
import id.satudata.hub.profile.SatuDataProfile;
import id.satudata.hub.profile.Stage;
import id.satudata.hub.web.Problem;
import id.satudata.hub.web.ProblemType;
import id.satudata.hub.web.ReaderLanguage;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.ServletWebRequest;
import tools.jackson.databind.json.JsonMapper;

/** What a form for records of a profile has to ask. */
@RestController
final class FormDoor {
    private static final List<String> LANGUAGES = List.of(ReaderLanguage.INDONESIAN, ReaderLanguage.ENGLISH);

    private final SatuDataProfile profile;
    private final JsonMapper json;

    FormDoor(SatuDataProfile profile, JsonMapper json) {
        this.profile = profile;
        this.json = json;
    }

    @GetMapping("/api/v1/forms/{name}")
    void form(
            @PathVariable String name,
            @RequestParam(defaultValue = "diterbitkan") String stage,
            @RequestParam(required = false) @Nullable String lang,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        if (!name.equals(profile.form().profile())) {
            throw Problem.of(ProblemType.NOT_FOUND).toException();
        }
        var document = new FormDocuments(stage(stage), languages(lang)).of(profile.form());
        send(json.writeValueAsBytes(document), request, response);
    }

    private static Stage stage(String code) {
        return Stage.of(code)
                .orElseThrow(
                        () -> Problem.about(ProblemType.BAD_REQUEST, "stage").toException());
    }

    private static List<String> languages(@Nullable String wanted) {
        if (wanted == null) {
            return LANGUAGES;
        }
        if (!LANGUAGES.contains(wanted)) {
            throw Problem.about(ProblemType.BAD_REQUEST, "lang").toException();
        }
        return List.of(wanted);
    }

    private static void send(byte[] body, HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
        var tag = "\"" + Bytes.copyOf(body).hash().hex().substring(0, 32) + "\"";
        if (new ServletWebRequest(request, response).checkNotModified(tag)) {
            return;
        }
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
