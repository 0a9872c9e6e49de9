package id.satudata.hub.harvest.misbehaviour;

import static id.satudata.hub.harvest.misbehaviour.Misbehaviour.Promise.ALL_COMES;
import static id.satudata.hub.harvest.misbehaviour.Misbehaviour.Promise.FIRST_PAGE_STAYS;
import static id.satudata.hub.harvest.misbehaviour.Misbehaviour.Promise.NOTHING_COMES;
import static id.satudata.hub.harvest.misbehaviour.Misbehaviour.Promise.SOMETHING_COMES;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.time.Duration;

/** What a source does wrong, in the order of the table. */
enum Misbehaviour {
    SOUND("nothing: six datasets in two pages", ALL_COMES, Scene::answerSoundly),
    REFUSED("is not there: nobody listens at its address", NOTHING_COMES, Scene::answerSoundly),
    UNKNOWN_NAME("has a name no name server knows", NOTHING_COMES, Scene::answerSoundly),
    SELF_SIGNED("shows a certificate nobody vouches for", NOTHING_COMES, Scene::answerSoundly),
    UNAUTHORISED("asks for a password (401)", NOTHING_COMES, (scene, it) -> scene.answer(it, 401, "text/html", page())),
    NOT_FOUND("has moved (404)", NOTHING_COMES, (scene, it) -> scene.answer(it, 404, "text/html", page())),
    NOT_FOUND_LATER(
            "no longer has its second page (404)",
            FIRST_PAGE_STAYS,
            later((scene, it) -> scene.answer(it, 404, "text/html", page()))),
    BUSY_FOR_SECONDS(
            "asks to be left alone for a second (429), then is fine",
            ALL_COMES,
            (scene, it) -> scene.busyOnce(it, "1")),
    BUSY_UNTIL(
            "asks to be left alone until a time (429), then is fine",
            ALL_COMES,
            (scene, it) -> scene.busyOnce(it, "Thu, 26 Nov 2026 01:00:01 GMT")),
    BUSY_FOR_LONG(
            "asks to be left alone for an hour at its second page (429)",
            FIRST_PAGE_STAYS,
            later((scene, it) -> scene.busy(it, "3600"))),
    BROKEN_TWICE("breaks down twice at its second page (500), then is fine", ALL_COMES, later((scene, it) -> {
        if (scene.nth() <= 2) {
            scene.answer(it, 500, "text/html", page());
        } else {
            scene.answerSoundly(it);
        }
    })),
    BROKEN(
            "breaks down at its second page (500), again and again",
            FIRST_PAGE_STAYS,
            later((scene, it) -> scene.answer(it, 500, "text/html", page()))),
    WEB_PAGE("answers with a web page (200)", NOTHING_COMES, (scene, it) -> scene.answer(it, 200, "text/html", page())),
    WEB_PAGE_LATER(
            "answers with a web page in place of its second page (200)",
            FIRST_PAGE_STAYS,
            later((scene, it) -> scene.answer(it, 200, "text/html", page()))),
    TORN("breaks off in the middle of its second page", FIRST_PAGE_STAYS, later(Scene::answerHalf)),
    ENDLESS(
            "never comes to the end of its second page",
            FIRST_PAGE_STAYS,
            Patience.LITTLE,
            later((scene, it) -> scene.answerForEver(it))),
    SILENT(
            "never answers when it is asked for its second page",
            FIRST_PAGE_STAYS,
            Patience.LITTLE,
            later((scene, it) -> scene.server().hang())),
    TRICKLING(
            "sends its second page a byte a second",
            FIRST_PAGE_STAYS,
            Patience.LITTLE,
            later((scene, it) -> scene.answerSlowly(it, Duration.ofSeconds(1)))),
    WRONG_TYPE(
            "calls its answers pictures (image/png)",
            ALL_COMES,
            (scene, it) -> scene.answer(it, 200, "image/png", scene.sound(it).getBytes(UTF_8))),
    WRONG_ENCODING(
            "says UTF-8 and writes ISO 8859-1",
            Promise.NOTHING_FALSE_COMES,
            (scene, it) -> scene.answer(
                    it,
                    200,
                    scene.mediaType(it) + "; charset=utf-8",
                    scene.sound(it).getBytes(ISO_8859_1))),
    LOOP(
            "gives its first page again in place of the second",
            SOMETHING_COMES,
            (scene, it) -> scene.answer(
                    it, 200, scene.mediaType(it), scene.soundFirst(it).getBytes(UTF_8))),
    INSERTED("gets a new dataset at its head while it is read", SOMETHING_COMES, (scene, it) -> {
        scene.answerSoundly(it);
        scene.afterFirstPage(it, scene::insert);
    }),
    DELETED("loses its first dataset while it is read", SOMETHING_COMES, (scene, it) -> {
        scene.answerSoundly(it);
        scene.afterFirstPage(it, scene::delete);
    }),
    EMPTY("is empty", Promise.NOTHING_IS_THERE, Scene::answerSoundly),
    HALVED("has half of what it had at the last run", SOMETHING_COMES, Scene::answerSoundly),
    MANY_FILES("has 8,000 distributions in its second dataset", SOMETHING_COMES, Scene::answerSoundly),
    LARGE("has a second page of 60 MB", FIRST_PAGE_STAYS, later((scene, it) -> scene.answerPadded(it, 60))),
    REDIRECTED_IN_A_CIRCLE(
            "redirects to itself",
            NOTHING_COMES,
            (scene, it) -> scene.redirect(it, it.getRequestURI().toString())),
    REDIRECTED_INSIDE(
            "redirects to an address of the inner network",
            NOTHING_COMES,
            (scene, it) -> scene.redirect(it, "http://" + Scene.INNER + "/rahasia")),
    BOMB(
            "sends a second page that unpacks to 64 MB",
            FIRST_PAGE_STAYS,
            Patience.LITTLE,
            later((scene, it) -> scene.answerBomb(it, 64)));

    /** What must hold whatever the table says. */
    enum Promise {
        ALL_COMES,
        FIRST_PAGE_STAYS,
        SOMETHING_COMES,
        NOTHING_IS_THERE,
        NOTHING_FALSE_COMES,
        NOTHING_COMES
    }

    /** What the client bears: the usual limits, or so little that the test is short. */
    enum Patience {
        USUAL,
        LITTLE
    }

    private final String words;
    private final Promise promise;
    private final Patience patience;

    @SuppressWarnings("ImmutableEnumChecker") // what is written above keeps nothing
    private final Answering answering;

    Misbehaviour(String words, Promise promise, Answering answering) {
        this(words, promise, Patience.USUAL, answering);
    }

    Misbehaviour(String words, Promise promise, Patience patience, Answering answering) {
        this.words = words;
        this.promise = promise;
        this.patience = patience;
        this.answering = answering;
    }

    String words() {
        return words;
    }

    Promise promise() {
        return promise;
    }

    Patience patience() {
        return patience;
    }

    void answer(Scene scene, HttpExchange exchange) throws IOException {
        answering.answer(scene, exchange);
    }

    /** Whether a source without pages can do it. */
    boolean needsPages() {
        return this == NOT_FOUND_LATER || this == WEB_PAGE_LATER || this == LOOP || this == INSERTED || this == DELETED;
    }

    @FunctionalInterface
    interface Answering {
        void answer(Scene scene, HttpExchange exchange) throws IOException;
    }

    /** Soundly at first: from the second page on, or where there is but one, at that. */
    private static Answering later(Answering answering) {
        return (scene, exchange) -> {
            if (scene.isLater(exchange)) {
                answering.answer(scene, exchange);
            } else {
                scene.answerSoundly(exchange);
            }
        };
    }

    private static byte[] page() {
        return "<!DOCTYPE html><html><body>Sedang dalam pemeliharaan</body></html>".getBytes(UTF_8);
    }
}
