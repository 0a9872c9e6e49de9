package id.satudata.hub.reference;

/** A file is not the list of codes it should be; says where and why, in the words of the message catalogue. */
final class DamagedCodes extends Exception {

    private final transient Damage damage;

    DamagedCodes(long line, String reason, String said) {
        super(reason + " in line " + line + ": " + said);
        this.damage = new Damage(line, reason, said.length() <= 80 ? said : said.substring(0, 80) + "…");
    }

    Damage damage() {
        return damage;
    }
}
