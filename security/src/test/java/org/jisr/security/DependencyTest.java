package org.jisr.security;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.security.Provider;
import java.security.Security;

@AnalyzeClasses(
    packages = "org.jisr.security",
    importOptions = ImportOption.DoNotIncludeTests.class)
class DependencyTest {

  @ArchTest
  static final ArchRule standsOnTheJdkAndBouncyCastleAlone =
      classes()
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              "org.jisr.security..",
              "org.bouncycastle..",
              "org.jspecify.annotations",
              "java.io",
              "java.lang..",
              "java.math",
              "java.nio..",
              "java.security..",
              "java.time..",
              "java.util..",
              "javax.crypto..")
          .because(
              "the vault must be readable in an afternoon and testable in seconds: no Jakarta EE, no"
                  + " persistence, no JDBC, no HTTP");

  @ArchTest
  static final ArchRule addsNoGlobalProvider =
      noClasses()
          .should()
          .callMethod(Security.class, "addProvider", Provider.class)
          .because("a global provider survives redeployment and leaks the class loader");

  @ArchTest
  static final ArchRule wordsKnowNoVault =
      noClasses()
          .that()
          .resideInAPackage("org.jisr.security")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.jisr.security.vault..", "org.jisr.security.audit..")
          .because("every module shares the words; only some need the vault");

  @ArchTest
  static final ArchRule theAuditEntryKnowsNoVault =
      noClasses()
          .that()
          .resideInAPackage("org.jisr.security.audit")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.jisr.security.vault..")
          .because("a verifier of the trail must run without keys");
}
