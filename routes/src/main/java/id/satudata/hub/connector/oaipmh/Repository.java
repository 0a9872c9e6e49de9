package id.satudata.hub.connector.oaipmh;

import id.satudata.hub.connector.SourceUnreadable;
import id.satudata.hub.egress.EgressClient;
import id.satudata.hub.egress.EgressResponse;
import id.satudata.hub.metadata.Reasoned;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Asks a repository, verb by verb. */
final class Repository {

    private static final String ACCEPT = "text/xml, application/xml;q=0.9, */*;q=0.1";

    private final EgressClient egress;
    private final RepositoryAddress address;

    Repository(EgressClient egress, RepositoryAddress address) {
        this.egress = egress;
        this.address = address;
    }

    RepositoryAddress address() {
        return address;
    }

    Identity identify() throws IOException {
        return whole(ask(address.verb("Identify"))).identity();
    }

    /** The formats to ask for, the best first: what the operator chose, else what the repository offers. */
    List<String> formats() throws IOException {
        if (address.prefix().isPresent()) {
            return List.of(address.prefix().get());
        }
        var offered = whole(ask(address.verb("ListMetadataFormats"))).formats();
        var preferred = Format.preferred(offered);
        if (preferred.isEmpty()) {
            throw new SourceUnreadable(
                    "no-known-format",
                    address.base(),
                    offered.stream().map(Format::prefix).collect(Collectors.joining(", ")));
        }
        return preferred;
    }

    RepositoryAnswer records(String format, Optional<String> from) throws IOException {
        return ask(address.records(format, from));
    }

    RepositoryAnswer resumed(String token) throws IOException {
        return ask(address.resumed(token));
    }

    /** That the repository gave an error for an answer. */
    SourceUnreadable refused(RepositoryAnswer answer) {
        return new SourceUnreadable(
                "source-refused",
                address.base(),
                answer.refusals().stream().map(Object::toString).collect(Collectors.joining("; ")));
    }

    /** That an answer stopped being one. */
    SourceUnreadable broken(String fault) {
        return new SourceUnreadable("answer-broken", address.base(), fault);
    }

    private RepositoryAnswer whole(RepositoryAnswer answer) throws SourceUnreadable {
        if (answer.fault().isPresent()) {
            throw broken(answer.fault().get());
        }
        if (!answer.refusals().isEmpty()) {
            throw refused(answer);
        }
        return answer;
    }

    private RepositoryAnswer ask(URI question) throws IOException {
        return egress.get(question, ACCEPT, this::answer);
    }

    /** Some repositories give the protocol's errors with a status of their own; then the error says more. */
    private RepositoryAnswer answer(EgressResponse response) throws IOException {
        var text = XmlText.of(response.body().readAllBytes(), response.charset());
        try {
            var answer = AnswerReader.read(text);
            if (!response.isSuccess() && answer.refusals().isEmpty()) {
                throw response.failure("");
            }
            return answer;
        } catch (NotOaiPmh e) {
            if (!response.isSuccess()) {
                throw response.failure("");
            }
            var type = response.statedType();
            throw new SourceUnreadable(e, "not-oaipmh", address.base(), type, Reasoned.of(e));
        }
    }
}
