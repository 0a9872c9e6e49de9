package id.satudata.hub.conformance;

/**
 * What one client asks of a source.
 *
 * @param code stable kebab-case name; its words are in the bundle {@code rules}
 * @param consequence what happens to the client where the rule is not kept
 */
record Rule(String code, Client client, Outcome consequence, Check check) {

    static Rule breaks(Client client, String code, Check check) {
        return new Rule(code, client, Outcome.BREAKS, check);
    }

    static Rule loses(Client client, String code, Check check) {
        return new Rule(code, client, Outcome.LOSES, check);
    }

    Result judge(Specimen specimen) {
        return check.of(specimen).map(it -> Result.of(this, it)).orElseGet(() -> Result.unseen(this));
    }
}
