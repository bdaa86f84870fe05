package org.jisr.it.incontainer;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.jboss.arquillian.container.test.api.Testable;
import org.jboss.shrinkwrap.api.Filters;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.JavaArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.jisr.it.Jisr;
import org.jisr.it.bench.Spread;
import org.jisr.platform.Account;
import org.jisr.platform.sample.SampleOrganisation;

/** The application byte for byte as it was built, and one module more: these tests. */
final class TestApplication {
  private static final String MODULE =
      """
      <module>
          <ejb>jisr-test-beans.jar</ejb>
        </module>
        <module>
          <web>
            <web-uri>jisr-tests.war</web-uri>
            <context-root>/in-container</context-root>
          </web>
        </module>
        <library-directory>""";

  private static final Class<?>[] BEANS = {
    Acting.class, AsCaseWorker.class, AsForumChair.class, SilentBoundary.class
  };

  /** Would stand in for a part of the application wherever it is. */
  private static final Class<?>[] ONLY_WHERE_NAMED = {CopyingVault.class};

  private TestApplication() {}

  /**
   * The application with these tests in it.
   *
   * @param more beans that stand beside the usual ones
   */
  static EnterpriseArchive withTests(Class<?>... more) {
    File built =
        Jisr.stack().installation().checkout().resolve("ear/target/jisr-ear-0.1.0.ear").toFile();
    EnterpriseArchive application =
        ShrinkWrap.createFromZipFile(EnterpriseArchive.class, built)
            .addAsModule(beans().addClasses(more))
            .addAsModule(Testable.archiveToTest(tests()));
    return application.setApplicationXML(new StringAsset(listed(application)));
  }

  /** Apart from the tests: one module cannot stand in the domain of beans and of a door at once. */
  private static JavaArchive beans() {
    return ShrinkWrap.create(JavaArchive.class, "jisr-test-beans.jar").addClasses(BEANS);
  }

  private static Class<?>[] beansBeside() {
    return Stream.of(BEANS, ONLY_WHERE_NAMED).flatMap(Stream::of).toArray(Class<?>[]::new);
  }

  private static WebArchive tests() {
    return ShrinkWrap.create(WebArchive.class, "jisr-tests.war")
        .addPackages(false, Filters.exclude(beansBeside()), TestApplication.class.getPackage())
        .addClasses(Account.class, SampleOrganisation.class, Spread.class)
        .addAsLibrary(jarOf(Assertions.class))
        .addAsWebInfResource(
            new StringAsset(
                """
                <beans xmlns="https://jakarta.ee/xml/ns/jakartaee" version="4.0"
                       bean-discovery-mode="annotated"/>
                """),
            "beans.xml");
  }

  private static String listed(EnterpriseArchive application) {
    try (InputStream in = application.get("META-INF/application.xml").getAsset().openStream()) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return text.replace("<library-directory>", MODULE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static File jarOf(Class<?> type) {
    try {
      return new File(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
