package id.satudata.hub.doors;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.restdocs.test.autoconfigure.AutoConfigureRestDocs;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;

/** A test that knocks at the doors by MockMvc and may write API documentation. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(classes = TestDoors.class, properties = "management.endpoint.health.validate-group-membership=false")
@AutoConfigureMockMvc
@AutoConfigureRestDocs
@interface DoorsTest {}
