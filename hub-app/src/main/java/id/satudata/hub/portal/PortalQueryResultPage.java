package id.satudata.hub.portal;

import id.satudata.hub.web.QueryResultPage;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Shows the answer to a query below the form it was asked on, in the language of that form. */
@Component
final class PortalQueryResultPage implements QueryResultPage {

    private final Templates templates;
    private final Chromes chromes;
    private final SparqlExamples examples;

    PortalQueryResultPage(Templates templates, Chromes chromes, SparqlExamples examples) {
        this.templates = templates;
        this.chromes = chromes;
        this.examples = examples;
    }

    @Override
    public void write(Shown result, HttpServletRequest request, HttpServletResponse response) throws IOException {
        var language =
                Language.ofTag(Optional.ofNullable(request.getParameter("lang")).orElse(""));
        var plain = chromes.of(language, "/kueri", "");
        var chrome = chromes.of(language, "/kueri", plain.words().of("sparql.title"));
        templates.write(examples.page(result, chrome), response);
    }
}
