package id.satudata.hub.source;

import id.satudata.hub.terminal.Sentences;

/** What the terminal says about harvests, in its language. */
public final class TerminalWords {

    private final Sentences sentences;

    private TerminalWords(Sentences sentences) {
        this.sentences = sentences;
    }

    /** Words in the language of the terminal the hub was started from. */
    public static TerminalWords ofEnvironment() {
        return new TerminalWords(Sentences.ofEnvironment("id.satudata.hub.source.terminal"));
    }

    public String of(String key, Object... facts) {
        return sentences.of(key, facts);
    }

    /** BCP 47 language of the words. */
    public String language() {
        return sentences.locale().getLanguage();
    }
}
