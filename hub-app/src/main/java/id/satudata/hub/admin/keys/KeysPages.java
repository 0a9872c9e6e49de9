package id.satudata.hub.admin.keys;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import id.satudata.hub.admin.keys.KeysPage.Choice;
import id.satudata.hub.admin.keys.KeysPage.KeyLine;
import id.satudata.hub.admin.status.PartNames;
import id.satudata.hub.portal.GuestPages;
import id.satudata.hub.portal.Words;
import id.satudata.hub.security.Actor;
import id.satudata.hub.security.KeyCard;
import id.satudata.hub.security.KeyDesk;
import id.satudata.hub.security.KeyFlaw;
import id.satudata.hub.security.Scope;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;

/** Makes the page of keys. */
@Component
final class KeysPages {

    static final String PATH = "/kunci";

    private final GuestPages guests;
    private final KeyDesk desk;
    private final String stylesheet;

    KeysPages(GuestPages guests, KeyDesk desk) {
        this.guests = guests;
        this.desk = desk;
        this.stylesheet = guests.stylesheet("operation.css");
    }

    /**
     * What became of an order.
     *
     * @param refused whether the notice is a refusal
     * @param secret the key that was given out; empty when none was
     */
    record Result(String notice, boolean refused, String secret, Set<KeyFlaw> flaws, KeyForm form) {
        static final Result NONE = done("", "");

        static Result done(String notice, String secret) {
            return new Result(notice, false, secret, Set.of(), KeyForm.EMPTY);
        }

        static Result refused(String notice, Set<KeyFlaw> flaws, KeyForm form) {
            return new Result(notice, true, "", flaws, form);
        }

        @Override
        public String toString() {
            return "Result[" + notice + "]";
        }
    }

    Words words(HttpServletRequest request) {
        return guests.words(request, PartNames.WORDS);
    }

    KeysPage page(Actor actor, Result result, CsrfToken token, HttpServletRequest request) {
        var words = words(request);
        var chrome = guests.chrome(request, PATH, words.of("key.title"));
        return new KeysPage(
                chrome,
                words,
                stylesheet,
                token.getParameterName(),
                token.getToken(),
                chrome.path(PATH),
                actor.name(),
                result.notice(),
                result.refused(),
                result.secret(),
                desk.of(actor).stream().map(it -> line(it, words)).toList(),
                Arrays.stream(Scope.values())
                        .filter(actor::mayGive)
                        .map(it -> new Choice(
                                it.word(),
                                words.of("key.scope." + it.word()),
                                result.form().scopes().contains(it)))
                        .toList(),
                result.form().draft(),
                result.flaws().stream()
                        .sorted()
                        .collect(groupingBy(KeyFlaw::field, mapping(it -> words.of(KeyFindings.key(it)), toList()))));
    }

    private static KeyLine line(KeyCard it, Words words) {
        var state = it.state().name().toLowerCase(Locale.ROOT);
        return new KeyLine(
                it.name(),
                it.note(),
                words.of("key.state." + state),
                it.state() == KeyCard.State.VALID ? "good" : "bad",
                facts(it, words),
                it.state() == KeyCard.State.VALID);
    }

    private static List<String> facts(KeyCard it, Words words) {
        var facts = new ArrayList<String>();
        facts.add(words.of("key.may", scopes(it, words), it.hint()));
        it.grant().agency().ifPresent(agency -> facts.add(words.of("key.for", agency)));
        it.grant().partner().ifPresent(partner -> facts.add(words.of("key.of.partner", partner)));
        facts.add(it.madeBy()
                .map(maker -> words.of("key.made.by", words.time(it.made()), maker))
                .orElseGet(() -> words.of("key.made", words.time(it.made()))));
        facts.add(it.grant()
                .expires()
                .map(end -> words.of("key.ends", words.time(end)))
                .orElseGet(() -> words.of("key.endless")));
        facts.add(it.lastUsed()
                .map(used -> words.of("key.used", words.time(used)))
                .orElseGet(() -> words.of("key.unused")));
        it.former()
                .forEach(old -> facts.add(old.lastUsed()
                        .map(used -> words.of("key.former.used", old.hint(), words.time(old.until()), words.time(used)))
                        .orElseGet(() -> words.of("key.former", old.hint(), words.time(old.until())))));
        return facts;
    }

    private static String scopes(KeyCard it, Words words) {
        return it.grant().scopes().isEmpty()
                ? words.of("key.scope.none")
                : String.join(
                        ", ",
                        it.grant().scopes().stream()
                                .sorted()
                                .map(Scope::word)
                                .map(scope -> words.of("key.scope." + scope))
                                .toList());
    }
}
