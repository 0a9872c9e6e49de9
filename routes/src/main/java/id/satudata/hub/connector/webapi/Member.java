package id.satudata.hub.connector.webapi;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A value in a mapping document and its place there, so that what is wrong with it can be told. */
record Member(String place, JsonNode value) {

    private static final int DEPTH = 10;
    private static final int LONGEST = 20_000;

    /** The whole document. */
    static Member document(String text) throws BadMapping {
        if (text.length() > LONGEST) {
            throw new BadMapping("", "longer than " + LONGEST + " characters");
        }
        try {
            var mapper = JsonMapper.builder(JsonFactory.builder()
                            .streamReadConstraints(StreamReadConstraints.builder()
                                    .maxNestingDepth(DEPTH)
                                    .build())
                            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                            .build())
                    .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .build();
            return new Member("", mapper.readTree(text));
        } catch (JacksonException e) {
            var at = e.getLocation();
            var place = at == null ? "" : " at line " + at.getLineNr() + ", column " + at.getColumnNr();
            throw new BadMapping("", "not JSON" + place + ": " + e.getOriginalMessage(), e);
        }
    }

    /** Makes sure that it is an object with no other members. */
    void allow(Collection<String> names) throws BadMapping {
        for (var member : members().entrySet()) {
            if (!names.contains(member.getKey())) {
                throw member.getValue()
                        .fault("there is no such member; here may stand: " + String.join(", ", new TreeSet<>(names)));
            }
        }
    }

    Map<String, Member> members() throws BadMapping {
        if (!value.isObject()) {
            throw fault("an object is needed here");
        }
        var members = new LinkedHashMap<String, Member>();
        value.properties()
                .forEach(it -> members.put(
                        it.getKey(),
                        new Member(place + "/" + it.getKey().replace("~", "~0").replace("/", "~1"), it.getValue())));
        return members;
    }

    List<Member> elements() {
        return value.isArray()
                ? IntStream.range(0, value.size())
                        .mapToObj(it -> new Member(place + "/" + it, value.get(it)))
                        .toList()
                : List.of(this);
    }

    Optional<Member> member(String name) throws BadMapping {
        return Optional.ofNullable(members().get(name));
    }

    Member required(String name) throws BadMapping {
        var member = members().get(name);
        if (member == null) {
            throw fault("the member " + name + " is missing");
        }
        return member;
    }

    String text() throws BadMapping {
        if (value.isString()) {
            return value.stringValue();
        }
        throw fault("a text is needed here");
    }

    /** A text, or a number or truth value written as one. */
    String scalar() throws BadMapping {
        return value.isNumber() || value.isBoolean() ? value.toString() : text();
    }

    long number(long least, long most) throws BadMapping {
        if (value.canConvertToLong() && value.longValue() >= least && value.longValue() <= most) {
            return value.longValue();
        }
        throw fault("a number from " + least + " to " + most + " is needed here");
    }

    String oneOf(Collection<String> words) throws BadMapping {
        if (!words.contains(text())) {
            throw fault("\"" + text() + "\" is none of " + String.join(", ", words));
        }
        return text();
    }

    BadMapping fault(String message) {
        return new BadMapping(place, message);
    }

    BadMapping fault(BadSelector cause) {
        return new BadMapping(place, String.valueOf(cause.getMessage()), cause);
    }
}
