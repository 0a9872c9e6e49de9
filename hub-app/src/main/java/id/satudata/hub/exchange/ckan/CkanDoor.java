package id.satudata.hub.exchange.ckan;

import id.satudata.hub.metadata.IriSpace;
import id.satudata.hub.search.SearchUnavailable;
import id.satudata.hub.security.CurrentActor;
import id.satudata.hub.web.Writable;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.transaction.TransactionException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.DisconnectedClientHelper;
import tools.jackson.databind.json.JsonMapper;

/** The Action API of CKAN: finds the action by its name and puts its result, or its error, in the envelope. */
@RestController
final class CkanDoor {
    private static final Logger LOG = LoggerFactory.getLogger(CkanDoor.class);
    private static final String VERSIONED = "/api/3/action/{name}";
    private static final String PLAIN = "/api/action/{name}";

    private final Map<String, Action> actions;
    private final Map<String, WritingAction> writingActions;
    private final CurrentActor actors;
    private final Writable writable;
    private final ParameterReader reader;
    private final JsonMapper json;
    private final IriSpace space;

    CkanDoor(
            List<Action> actions,
            List<WritingAction> writingActions,
            CurrentActor actors,
            Writable writable,
            ParameterReader reader,
            JsonMapper json,
            IriSpace space) {
        this.actions = actions.stream().collect(Collectors.toUnmodifiableMap(Action::name, Function.identity()));
        this.writingActions =
                writingActions.stream().collect(Collectors.toUnmodifiableMap(WritingAction::name, Function.identity()));
        this.actors = actors;
        this.writable = writable;
        this.reader = reader;
        this.json = json;
        this.space = space;
    }

    @GetMapping({"/api", "/api/{version:[123]}"})
    Version version(@PathVariable Optional<Integer> version) {
        return new Version(version.orElse(3));
    }

    @GetMapping({VERSIONED, PLAIN})
    void get(@PathVariable String name, HttpServletRequest request, HttpServletResponse response) throws IOException {
        act(name, request, response);
    }

    @PostMapping({VERSIONED, PLAIN})
    void post(@PathVariable String name, HttpServletRequest request, HttpServletResponse response) throws IOException {
        var writing = writingActions.get(name);
        if (writing == null) {
            act(name, request, response);
            return;
        }
        var writer = Writer.of(actors, name, request);
        requireWritable(response);
        write(200, new Answer.Success(help(request), writing.run(reader.object(request), writer)), response);
    }

    private void act(String name, HttpServletRequest request, HttpServletResponse response) throws IOException {
        var action = actions.get(name);
        if (writingActions.containsKey(name)) {
            throw new UnusableRequest("Bad request - Invalid request. Please use POST method for your request");
        }
        if (action == null) {
            throw new UnusableRequest("Bad request: Action name not known: " + name);
        }
        var result = action.run(reader.read(request));
        var answer = new Answer.Success(help(request), result);
        var callback = Callback.of(request);
        if (callback.isPresent()) {
            callback.get().write(json.writeValueAsString(answer), response);
        } else {
            write(200, answer, response);
        }
    }

    private void requireWritable(HttpServletResponse response) {
        var answer = writable.now();
        if (answer != Writable.Answer.YES) {
            response.setHeader("Retry-After", answer.retryAfter());
            throw CkanFault.of(CkanFault.Kind.UNAVAILABLE, "Nothing can be written now; try again later");
        }
    }

    @ExceptionHandler
    void unusable(UnusableRequest cause, HttpServletResponse response) throws IOException {
        write(400, String.valueOf(cause.getMessage()), response);
    }

    @ExceptionHandler(RequestRejectedException.class)
    void rejected(HttpServletResponse response) throws IOException {
        write(400, "Bad request: the parameters cannot be read", response);
    }

    @ExceptionHandler
    void fault(CkanFault fault, HttpServletRequest request, HttpServletResponse response) throws IOException {
        write(fault.kind().status(), new Answer.Failure(help(request), fault.reason()), response);
    }

    @ExceptionHandler
    void searchIsAway(SearchUnavailable outage, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        LOG.warn("Search cannot answer {}: {}", request.getRequestURI(), outage.toString());
        response.setHeader("Retry-After", "30");
        fault(
                CkanFault.of(CkanFault.Kind.SEARCH_CONNECTION, "The search index cannot answer now; try again later"),
                request,
                response);
    }

    @ExceptionHandler({DataAccessException.class, TransactionException.class})
    void databaseIsAway(RuntimeException outage, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        LOG.warn("The database cannot answer {}", request.getRequestURI(), outage);
        response.setHeader("Retry-After", "30");
        fault(CkanFault.of(CkanFault.Kind.UNAVAILABLE, "The catalogue cannot answer now"), request, response);
    }

    @ExceptionHandler
    void anythingElse(RuntimeException bug, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (DisconnectedClientHelper.isClientDisconnectedException(bug)) {
            return; // nobody is left to answer
        }
        LOG.error("Action {} failed", request.getRequestURI(), bug);
        fault(CkanFault.of(CkanFault.Kind.INTERNAL, "Internal Server Error"), request, response);
    }

    private String help(HttpServletRequest request) {
        return space.base() + "/api/3/action/help_show?name=" + action(request);
    }

    /** The name of the action in the address, as it stands there. */
    static String action(HttpServletRequest request) {
        var path = request.getRequestURI();
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private void write(int status, Object answer, HttpServletResponse response) throws IOException {
        response.setStatus(status);
        response.setContentType("application/json;charset=utf-8");
        json.writeValue(response.getOutputStream(), answer);
    }

    /** The version of the API. */
    record Version(int version) {}
}
