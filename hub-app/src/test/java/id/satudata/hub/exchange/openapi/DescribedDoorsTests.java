package id.satudata.hub.exchange.openapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.core.annotation.AnnotatedElementUtils.findMergedAnnotation;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import id.satudata.hub.exchange.openapi.DescribedDoors.Described;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.stereotype.Controller;
import org.springframework.util.ClassUtils;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The description of the doors, held against the doors themselves. */
class DescribedDoorsTests {
    private static final List<String> FAMILIES = List.of(
            "/api/",
            "/catalog",
            "/data.json",
            "/dataset/{}.",
            "/dataset/{}/croissant",
            "/dumps/",
            "/feeds/",
            "/ldes",
            "/oai",
            "/organization/",
            "/sparql",
            "/ns.",
            "/ref/{}.",
            "/ref/{}/{}.",
            "/ref/{}/{}/{}.",
            "/status.json",
            "/void",
            "/.well-known/void");

    private final DescribedDoors doors = DescribedDoors.read();

    /** A method of a controller that serves an address. */
    private record Served(String method, String path, Method handler) {
        String signature() {
            return method + " " + path.replaceAll("\\{[^}]*}", "{}");
        }
    }

    @Test
    void everyDoorForProgramsIsDescribedAndNoOther() {
        var served = served().stream().map(Served::signature).collect(Collectors.toCollection(TreeSet::new));
        var described = doors.all().stream().map(Described::signature).collect(Collectors.toCollection(TreeSet::new));

        assertThat(served).hasSizeGreaterThan(90);
        assertThat(described).containsExactlyElementsOf(served);
    }

    @Test
    void everyParameterOfADoorIsDescribed() {
        for (var door : served()) {
            var described = doors.all().stream()
                    .filter(it -> it.signature().equals(door.signature()))
                    .findFirst()
                    .orElseThrow();
            assertThat(described.parameters("path"))
                    .as(door.signature())
                    .hasSize(door.path().split("\\{", -1).length - 1);
            assertThat(described.parameters("query")).as(door.signature()).containsAll(parameters(door.handler()));
        }
    }

    @Test
    void conformsToTheSchemaOfOpenApi() throws IOException {
        var schema = Files.readString(Path.of("src/test/resources/openapi-3.1/schema.json"));

        var objections = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(schema, InputFormat.JSON)
                .validate(doors.document().toString(), InputFormat.JSON);

        assertThat(objections).isEmpty();
    }

    @Test
    void everyReferenceLeadsSomewhereAndEveryOperationHasANameOfItsOwn() {
        assertThat(doors.references())
                .isNotEmpty()
                .allSatisfy(
                        it -> assertThat(doors.document().at(it.substring(1)).isMissingNode())
                                .as(it)
                                .isFalse());
        assertThat(doors.all())
                .extracting(it -> it.operation().path("operationId").asString(""))
                .doesNotContain("")
                .doesNotHaveDuplicates();
        var tags = Set.copyOf(doors.document().path("tags").findValuesAsString("name"));
        assertThat(doors.all())
                .allSatisfy(it -> assertThat(tags)
                        .contains(it.operation().path("tags").path(0).asString("")));
    }

    private static List<Served> served() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(Controller.class));
        return scanner.findCandidateComponents("id.satudata.hub").stream()
                .map(it -> ClassUtils.resolveClassName(
                        Optional.ofNullable(it.getBeanClassName()).orElseThrow(),
                        DescribedDoorsTests.class.getClassLoader()))
                .flatMap(it -> Arrays.stream(it.getDeclaredMethods()).flatMap(method -> served(it, method)))
                .filter(it -> FAMILIES.stream().anyMatch(it.path().replaceAll("\\{[^}]*}", "{}")::startsWith))
                .toList();
    }

    private static Stream<Served> served(Class<?> type, Method handler) {
        var mapping = findMergedAnnotation(handler, RequestMapping.class);
        if (mapping == null || View.class.isAssignableFrom(handler.getReturnType())) {
            return Stream.empty();
        }
        var above = Optional.ofNullable(findMergedAnnotation(type, RequestMapping.class))
                .map(it -> it.path()[0])
                .orElse("");
        var paths = mapping.path().length == 0 ? new String[] {""} : mapping.path();
        var all = new ArrayList<Served>();
        for (var path : paths) {
            for (var method : mapping.method()) {
                all.add(new Served(method.name(), above + path, handler));
            }
        }
        return all.stream();
    }

    private static List<String> parameters(Method handler) {
        return Arrays.stream(handler.getParameters())
                .filter(it -> it.isAnnotationPresent(RequestParam.class)
                        && !MultiValueMap.class.isAssignableFrom(it.getType()))
                .map(it -> it.getName())
                .toList();
    }
}
