package id.satudata.hub.harvest.misbehaviour;

/** What can be wrong with the question to a database. */
enum SqlMisbehaviour {
    NO_COLUMN("no longer has a column that its query names"),
    NO_KEY("lists datasets without a column `id_dataset`"),
    DOUBLE_KEY("lists two datasets with one `id_dataset`"),
    ENDLESS("lists the same dataset without end");

    private final String words;

    SqlMisbehaviour(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }
}
