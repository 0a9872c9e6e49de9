package id.satudata.hub.connector.oaipmh;

import id.satudata.hub.connector.SourceUnreadable;
import id.satudata.hub.connector.oaipmh.RepositoryAnswer.Resumption;
import id.satudata.hub.connector.walk.RemotePage;
import id.satudata.hub.connector.walk.RemotePages;
import java.io.IOException;
import java.util.HashSet;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/** Asks for the records of a repository, from token to token; a list that ends in any other way than the protocol's is broken off. */
final class RecordList implements RemotePages {

    private static final String CANNOT = "cannotDisseminateFormat";

    private final Repository repository;
    private final Optional<String> from;
    private final RecordReader reader;
    private final Set<String> tokens = new HashSet<>();
    private final Set<String> identifiers = new HashSet<>();
    private Optional<String> next = Optional.empty();
    private Optional<String> fault = Optional.empty();
    private OptionalLong size = OptionalLong.empty();
    private boolean begun;
    private long count;

    RecordList(Repository repository, Optional<String> from) {
        this.repository = repository;
        this.from = from;
        this.reader = new RecordReader(repository.address().base());
    }

    @Override
    public Optional<RemotePage> fetch() throws IOException {
        if (fault.isPresent()) {
            throw repository.broken(fault.get());
        }
        if (!begun) {
            begun = true;
            return page(first());
        }
        if (next.isEmpty()) {
            return Optional.empty();
        }
        return page(repository.resumed(next.get()));
    }

    @Override
    public boolean goesByPlace() {
        return true;
    }

    /** The first page in the best format the records really come in. */
    private RepositoryAnswer first() throws IOException {
        var formats = repository.formats();
        for (var format : formats.subList(0, formats.size() - 1)) {
            var answer = repository.records(format, from);
            if (isRight(answer)) {
                return answer;
            }
        }
        return repository.records(formats.getLast(), from);
    }

    /** RDF need not be about datasets: some repositories say in it what they say in Dublin Core. */
    private boolean isRight(RepositoryAnswer answer) {
        if (answer.refusals().stream().anyMatch(it -> it.code().equals(CANNOT))) {
            return false;
        }
        var live = answer.records().stream().filter(it -> !it.isDeleted()).toList();
        return live.isEmpty() || live.stream().anyMatch(reader::isUsable);
    }

    private Optional<RemotePage> page(RepositoryAnswer answer) throws SourceUnreadable {
        if (!answer.refusals().isEmpty()) {
            if (answer.hasNoRecords() && isWhole()) {
                return Optional.empty();
            }
            throw repository.refused(answer);
        }
        size = answer.resumption()
                .map(Resumption::size)
                .filter(OptionalLong::isPresent)
                .orElse(size);
        fault = answer.fault();
        if (fault.isPresent() && answer.records().isEmpty()) {
            throw repository.broken(fault.get());
        }
        requireProgress(answer);
        var records =
                answer.records().stream().map(it -> reader.read(it, ++count)).toList();
        goOn(answer);
        return Optional.of(new RemotePage(records, size));
    }

    /** Having nothing is the answer to the first question, or to one too many. */
    private boolean isWhole() {
        return next.isEmpty() || count >= size.orElse(Long.MAX_VALUE);
    }

    /** A token may come twice where a repository keeps the place itself, but then it leads to other records. */
    private void requireProgress(RepositoryAnswer answer) throws SourceUnreadable {
        var isFirst = next.isEmpty();
        var isRepeated = !isFirst && !tokens.add(next.get());
        var news = answer.records().stream()
                .filter(it -> it.identifier().isEmpty() || identifiers.add(it.identifier()))
                .count();
        if (!isFirst && news == 0 && (isRepeated || !answer.records().isEmpty())) {
            throw new SourceUnreadable("records-circle", repository.address().base(), count);
        }
    }

    private void goOn(RepositoryAnswer answer) throws SourceUnreadable {
        var isFirst = next.isEmpty();
        next = answer.resumption().map(Resumption::token).filter(it -> !it.isEmpty());
        var isSaidToEnd = answer.resumption().isPresent() || isFirst || fault.isPresent();
        if (!isSaidToEnd && count < size.orElse(0)) {
            fault = Optional.of("it names no further page after " + count + " of " + size.getAsLong() + " records");
        }
    }
}
