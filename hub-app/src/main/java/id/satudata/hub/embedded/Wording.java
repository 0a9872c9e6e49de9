package id.satudata.hub.embedded;

import id.satudata.hub.terminal.Sentences;

/** The sentences this module says to the operator. */
final class Wording {

    private Wording() {}

    static String of(String key, Object... facts) {
        return Sentences.ofEnvironment("id.satudata.hub.embedded.wording").of(key, facts);
    }
}
