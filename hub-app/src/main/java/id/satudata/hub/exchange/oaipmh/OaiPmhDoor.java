package id.satudata.hub.exchange.oaipmh;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.satudata.hub.exchange.recent.RecentList;
import id.satudata.hub.exchange.xml.Xml;
import id.satudata.hub.syndication.Syndication;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * The repository's one address, asked by GET or by a form. Errors of the protocol are answers with status 200.
 *
 * @see <a href="https://www.openarchives.org/OAI/openarchivesprotocol.html">OAI-PMH 2.0</a>
 */
@RestController
final class OaiPmhDoor {

    private static final int LONGEST_REPEATED = 2_000;

    private final Answers answers;
    private final Repository repository;
    private final Syndication syndication;
    private final RecentList list;

    OaiPmhDoor(Answers answers, Repository repository, Syndication syndication, RecentList list) {
        this.answers = answers;
        this.repository = repository;
        this.syndication = syndication;
        this.list = list;
    }

    @GetMapping(Repository.PATH)
    void get(HttpServletRequest request, HttpServletResponse response) throws IOException {
        answer(request, response);
    }

    @PostMapping(Repository.PATH)
    void post(HttpServletRequest request, HttpServletResponse response) throws IOException {
        answer(request, response);
    }

    private void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            var arguments = Arguments.of(request.getParameterMap());
            answer(arguments, response);
        } catch (OaiFault fault) {
            send(syndication.standing().completeUntil(), List.of(), error(fault), response);
        }
    }

    private void answer(Arguments arguments, HttpServletResponse response) throws IOException {
        var date = list.completeUntil();
        try {
            send(date, repeated(arguments), answers.to(arguments), response);
        } catch (OaiFault fault) {
            send(date, fault.code().arguesBack() ? repeated(arguments) : List.of(), error(fault), response);
        }
    }

    private static List<String> repeated(Arguments arguments) {
        var attributes = new ArrayList<>(List.of("verb", arguments.verb().word()));
        arguments.values().forEach((name, value) -> {
            if (value.length() <= LONGEST_REPEATED) {
                attributes.add(name);
                attributes.add(value);
            }
        });
        return attributes;
    }

    private static Body error(OaiFault fault) {
        return xml -> xml.element("error", fault.words(), "code", fault.code().word());
    }

    private void send(Instant date, List<String> request, Body body, HttpServletResponse response) throws IOException {
        response.setContentType("text/xml;charset=UTF-8");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
        var out = new BufferedWriter(new OutputStreamWriter(response.getOutputStream(), UTF_8));
        var xml = new Xml(out);
        xml.raw("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        xml.open(
                "OAI-PMH",
                "xmlns",
                "http://www.openarchives.org/OAI/2.0/",
                "xmlns:xsi",
                "http://www.w3.org/2001/XMLSchema-instance",
                "xsi:schemaLocation",
                "http://www.openarchives.org/OAI/2.0/ http://www.openarchives.org/OAI/2.0/OAI-PMH.xsd");
        xml.element("responseDate", Datestamp.text(date));
        xml.element("request", repository.address(), request.toArray(String[]::new));
        body.write(xml);
        xml.close("OAI-PMH");
        out.flush();
    }
}
