package id.satudata.hub.mapping.field;

import java.util.List;

/** The name of an agency without the signs and short words that spellings differ in. */
final class AgencyWords {

    private static final List<String> GOVERNMENTS = List.of("pemerintah daerah ", "pemerintah ", "pemda ");

    private AgencyWords() {}

    static String of(String text, int longest) {
        var name = new StringBuilder();
        for (var token : Words.tokens(Words.plain(text.replace("&", " dan "), longest))) {
            if (Character.isLetterOrDigit(token.codePointAt(0)) && !token.equals("dan")) {
                name.append(name.isEmpty() ? "" : " ").append(full(token));
            }
        }
        return name.toString();
    }

    private static String full(String token) {
        return switch (token) {
            case "kab" -> "kabupaten";
            case "prov", "prop", "propinsi" -> "provinsi";
            case "perlindungan" -> "pelindungan";
            default -> token;
        };
    }

    /** What is left of a region where its government is named: {@code pemkab buleleng}. */
    static String withoutGovernment(String rest) {
        var bare = GOVERNMENTS.stream()
                .filter(rest::startsWith)
                .findFirst()
                .map(it -> rest.substring(it.length()))
                .orElse(rest);
        return bare.replaceFirst("^pemkab ", "kabupaten ")
                .replaceFirst("^pemkot ", "kota ")
                .replaceFirst("^pemprov ", "provinsi ");
    }
}
