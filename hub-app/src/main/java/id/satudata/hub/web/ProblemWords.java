package id.satudata.hub.web;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.springframework.stereotype.Component;

/** Titles and explanations of problems, in Indonesian and English. */
@Component
final class ProblemWords {
    private static final String BUNDLE = "id.satudata.hub.web.problems";

    String title(ProblemType type, String language) {
        return bundle(language).getString(type.slug() + ".title");
    }

    String detail(Problem problem, String language) {
        var pattern = bundle(language).getString(problem.type().slug() + ".detail");
        return new MessageFormat(pattern, Locale.ROOT)
                .format(new Object[] {problem.about()})
                .strip();
    }

    private static ResourceBundle bundle(String language) {
        return ResourceBundle.getBundle(
                BUNDLE,
                Locale.of(language),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
