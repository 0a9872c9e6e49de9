package id.satudata.hub.admin.sources;

import id.satudata.hub.admin.SeeOther;
import id.satudata.hub.admin.status.PartNames;
import id.satudata.hub.portal.GuestPages;
import id.satudata.hub.security.CurrentActor;
import id.satudata.hub.source.Registration;
import id.satudata.hub.source.SourceRegister;
import id.satudata.hub.source.SourceRemoval;
import id.satudata.hub.source.SourceRemoval.Removed;
import id.satudata.hub.web.Problem;
import id.satudata.hub.web.ProblemType;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Where a source is removed, after the question what shall happen to its entries. */
@Controller
final class RemovalDoor {

    private final CurrentActor actor;
    private final SourceRegister register;
    private final SourceRemoval removal;
    private final GuestPages guests;
    private final String stylesheet;

    RemovalDoor(CurrentActor actor, SourceRegister register, SourceRemoval removal, GuestPages guests) {
        this.actor = actor;
        this.register = register;
        this.removal = removal;
        this.guests = guests;
        this.stylesheet = guests.stylesheet("operation.css");
    }

    @GetMapping({"/admin/sources/{source}/remove", "/en/admin/sources/{source}/remove"})
    View ask(@PathVariable String source, CsrfToken token, HttpServletRequest request) {
        return guests.view(page(known(source), "", token, request), HttpStatus.OK);
    }

    @PostMapping({"/admin/sources/{source}/remove", "/en/admin/sources/{source}/remove"})
    View remove(
            @PathVariable String source,
            @RequestParam(defaultValue = "") String entries,
            @RequestParam(defaultValue = "0") long version,
            CsrfToken token,
            HttpServletRequest request) {
        var known = known(source);
        var choice = RemovalApiDoor.choice(entries);
        if (choice.isEmpty()) {
            return refused(known, "removal.undecided", HttpStatus.UNPROCESSABLE_CONTENT, token, request);
        }
        var expected = Optional.of(Set.of(version));
        return switch (removal.remove(
                known.source().id(), choice.get(), expected, actor.required().name())) {
            case Removed.Done _ ->
                SeeOther.at(guests.chrome(request, SourcePages.PATH, "").path(SourcePages.PATH));
            case Removed.Outdated it -> refused(it.current(), "removal.outdated", HttpStatus.CONFLICT, token, request);
            case Removed.UnderWay _ -> refused(known, "removal.under.way", HttpStatus.CONFLICT, token, request);
            case Removed.Unknown _ -> throw Problem.of(ProblemType.NOT_FOUND).toException();
        };
    }

    private View refused(Registration it, String why, HttpStatus status, CsrfToken token, HttpServletRequest request) {
        var notice = guests.words(request, PartNames.WORDS).of(why);
        return guests.view(page(it, notice, token, request), status);
    }

    private RemovalPage page(Registration it, String notice, CsrfToken token, HttpServletRequest request) {
        var words = guests.words(request, PartNames.WORDS);
        var own = SourcePages.PATH + "/" + it.source().id();
        var chrome = guests.chrome(
                request,
                own + "/remove",
                words.of("removal.title", words.in(it.source().title())));
        return new RemovalPage(
                chrome,
                words,
                stylesheet,
                token.getParameterName(),
                token.getToken(),
                chrome.path(own + "/remove"),
                chrome.path(own),
                notice,
                Long.toString(it.version()));
    }

    private Registration known(String source) {
        return KnownSource.of(source, register);
    }
}
