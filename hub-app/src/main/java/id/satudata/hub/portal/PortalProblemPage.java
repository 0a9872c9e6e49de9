package id.satudata.hub.portal;

import id.satudata.hub.web.ProblemPage;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.stereotype.Component;

/** Shows problems to people as pages of the portal. */
@Component
final class PortalProblemPage implements ProblemPage {

    private final Templates templates;
    private final Chromes chromes;

    PortalProblemPage(Templates templates, Chromes chromes) {
        this.templates = templates;
        this.chromes = chromes;
    }

    @Override
    public void write(Shown problem, HttpServletRequest request, HttpServletResponse response) throws IOException {
        var chrome = chromes.of(Language.ofTag(problem.language()), "/", problem.title());
        templates.write(
                new MessagePage(chrome, problem.title(), List.of(problem.detail()), problem.requestId()), response);
    }
}
