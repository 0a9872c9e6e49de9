package id.satudata.hub;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The rules that keep each technology in its one place. */
class ArchitectureTests {

    private static final JavaClasses HUB = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("id.satudata.hub");

    @Test
    void injectsThroughConstructorsOnly() {
        noFields()
                .should()
                .beAnnotatedWith("org.springframework.beans.factory.annotation.Autowired")
                .orShould()
                .beAnnotatedWith("org.springframework.beans.factory.annotation.Value")
                .check(HUB);
    }

    @Test
    void speaksToElasticsearchInSearchOnly() {
        noClasses()
                .that()
                .resideOutsideOfPackage("id.satudata.hub.search..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("co.elastic..")
                .check(HUB);
    }

    @Test
    void letsNoPublicDoorFindWhatIsOutOfSight() {
        noClasses()
                .that()
                .resideInAnyPackage("id.satudata.hub.portal..", "id.satudata.hub.exchange..")
                .should()
                .dependOnClassesThat()
                .haveSimpleNameStartingWith("WithdrawnSearch")
                .check(HUB);
    }

    @Test
    void opensTheRdfStoreInStoreOnly() {
        noClasses()
                .that()
                .resideOutsideOfPackage("id.satudata.hub.store..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.apache.jena.tdb2..", "org.apache.jena.rdfconnection..")
                .check(HUB);
    }

    @Test
    void usesCamelInRoutesOnly() {
        noClasses()
                .that()
                .resideOutsideOfPackages(
                        "id.satudata.hub.connector..",
                        "id.satudata.hub.harvest..",
                        "id.satudata.hub.topic..",
                        "id.satudata.hub.delivery..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.apache.camel..")
                .check(HUB);
    }

    /** A stream of rows holds its connection until somebody closes it, and nothing tells when nobody does. */
    @Test
    void takesTheRowsOfAQueryAsAList() {
        noClasses()
                .should()
                .callMethod(JdbcClient.MappedQuerySpec.class, "stream")
                .check(HUB);
        noClasses()
                .should()
                .callMethodWhere(DescribedPredicate.describe(
                        "queryForStream of Spring", call -> call.getName().equals("queryForStream")))
                .check(HUB);
    }

    @Test
    void asksAClockForTheTime() {
        noClasses().should().callMethodWhere(readsTimeWithoutClock()).check(HUB);
    }

    private static DescribedPredicate<JavaMethodCall> readsTimeWithoutClock() {
        return DescribedPredicate.describe(
                "java.time …now() without a clock",
                call -> call.getTargetOwner().getPackageName().equals("java.time")
                        && call.getName().equals("now")
                        && call.getTarget().getRawParameterTypes().isEmpty());
    }
}
