package id.satudata.hub.demo;

/**
 * One hub behind the first.
 *
 * @param name of its database, its indexes and its folder
 */
record ChainLink(String name, int port, String title, String publisher) {

    static ChainLink province(int port) {
        return new ChainLink("provinsi", port, "Satu Data Bali (demo)", "Pemerintah Provinsi Bali (data contoh)");
    }

    static ChainLink nation(int port) {
        return new ChainLink("nasional", port, "Satu Data Indonesia (demo)", "Sekretariat Satu Data (data contoh)");
    }
}
