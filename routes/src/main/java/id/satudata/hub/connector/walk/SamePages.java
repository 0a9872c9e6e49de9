package id.satudata.hub.connector.walk;

import java.util.Optional;

/** A source that has what it had before, and so hands on nothing. */
public record SamePages() implements RemotePages {

    @Override
    public Optional<RemotePage> fetch() {
        return Optional.empty();
    }

    @Override
    public boolean isUnchanged() {
        return true;
    }
}
