package org.jisr;

import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.data.repository.Repository;
import jakarta.ejb.Stateless;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import org.jisr.audit.Audited;
import org.jisr.audit.Unaudited;
import org.jisr.security.Actor;
import org.jisr.security.Decision;

/** The house of ARCHITECTURE.md, said once by machine: a new arrow is an ADR, not an import. */
@AnalyzeClasses(packages = "org.jisr", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  /** Who may know whom, besides the packages everyone may know. */
  private static final Map<String, Set<String>> ARROWS =
      Map.ofEntries(
          Map.entry("place", Set.of()),
          Map.entry("category", Set.of()),
          Map.entry("people", Set.of()),
          Map.entry("forum", Set.of()),
          Map.entry("issue", Set.of("forum", "counting")),
          Map.entry("policing", Set.of("issue")),
          Map.entry("survivor", Set.of("counting")),
          Map.entry("consent", Set.of("survivor")),
          Map.entry("directory", Set.of()),
          Map.entry("referral", Set.of("survivor", "consent", "directory", "issue")),
          Map.entry("intake", Set.of("issue", "survivor")),
          Map.entry("counting", Set.of()),
          Map.entry("release", Set.of("counting")),
          Map.entry("survey", Set.of()),
          Map.entry("keys", Set.of()),
          Map.entry("access", Set.of()),
          Map.entry("audit", Set.of()),
          Map.entry("once", Set.of()),
          Map.entry("rehearsal", Set.of()),
          Map.entry("reference", Set.of()),
          Map.entry("nonames", Set.of()));

  /** Leaves and the doors every boundary goes through. */
  private static final Set<String> SHARED =
      Set.of(
          "access",
          "audit",
          "people",
          "place",
          "category",
          "keys",
          "reference",
          "once",
          "nonames",
          "rehearsal");

  @ArchTest
  static final ArchRule capabilitiesKnowOnlyTheirNeighbours =
      classes()
          .that()
          .resideInAPackage("org.jisr..")
          .and()
          .resideOutsideOfPackages("org.jisr.security..")
          .should(followTheArrows())
          .because("three worlds and two one-way bridges are what keeps a survivor unknown");

  @ArchTest
  static final ArchRule auditKnowsNothingOfOurs =
      noClasses()
          .that()
          .resideInAPackage("org.jisr.audit..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.jisr.people..", "org.jisr.issue..", "org.jisr.survivor..")
          .because("the trail outlives every capability");

  @ArchTest
  static final ArchRule cryptographyStaysInTheVault =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.jisr.security..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.bouncycastle..", "javax.crypto..")
          .because("one reviewed place for keys and ciphers (docs/adr/0004-the-vault.md)");

  @ArchTest
  static final ArchRule capabilitiesKnowNoHttp =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("jakarta.servlet..", "jakarta.ws.rs..")
          .because("rules are the same whichever door they are asked through");

  @ArchTest
  static final ArchRule onlyAccessDecides =
      noClasses()
          .that()
          .resideOutsideOfPackages("org.jisr.access..", "org.jisr.security..")
          .should()
          .callConstructorWhere(
              com.tngtech.archunit.core.domain.JavaCall.Predicates.target(
                  com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner(
                      are(
                          DescribedPredicate.describe(
                              "Decision", owner -> owner.isEquivalentTo(Decision.class))))))
          .because("a decision made elsewhere is a key cut at home");

  @ArchTest
  static final ArchRule boundariesSayWhoMayEnterAndWhatIsWritten =
      methods()
          .that()
          .arePublic()
          .and()
          .areDeclaredInClassesThat()
          .areAnnotatedWith(Stateless.class)
          .and()
          .areDeclaredInClassesThat()
          .resideOutsideOfPackage("org.jisr.audit..")
          .should(sayWhoMayEnter())
          .because("deny first: a method without a role is a door without a lock");

  @ArchTest
  static final ArchRule aBoundaryStaysSmall =
      classes()
          .should(injectAtMostSix())
          .because("a class that needs more than six others does more than one thing");

  @ArchTest
  static final ArchRule aRepositoryLivesAsLongAsOneCall =
      fields()
          .that()
          .haveRawType(annotatedWith(Repository.class))
          .or()
          .haveRawType(annotatedWith(Dependent.class))
          .should()
          .beDeclaredInClassesThat(
              annotatedWith(Stateless.class).or(annotatedWith(Dependent.class)))
          .because("a repository holds a database session, which two calls must never share");

  @ArchTest
  static final ArchRule namesSaySomething =
      noClasses()
          .should()
          .haveNameMatching(".*(Impl|Manager|Helper|Util|Utils|Dto|Facade|Bean)$")
          .because("the forum chair has no word for these");

  @ArchTest
  static final ArchRule fieldsAreInjectedWithoutNames =
      fields()
          .that()
          .areAnnotatedWith(Inject.class)
          .should()
          .notBePrivate()
          .because("tests of the domain build objects by hand");

  private static ArchCondition<JavaClass> followTheArrows() {
    return new ArchCondition<>("follow the arrows of ARCHITECTURE.md") {
      @Override
      public void check(JavaClass item, ConditionEvents events) {
        String from = capability(item);
        Set<String> allowed = ARROWS.get(from);
        if (allowed == null) {
          events.add(SimpleConditionEvent.violated(item, "no arrows declared for " + from));
          return;
        }
        item.getDirectDependenciesFromSelf().stream()
            .map(dependency -> dependency.getTargetClass())
            .filter(target -> target.getPackageName().startsWith("org.jisr."))
            .map(ArchitectureTest::capability)
            .filter(to -> !to.equals(from) && !to.equals("security"))
            .filter(to -> !allowed.contains(to) && !SHARED.contains(to))
            .distinct()
            .forEach(
                to -> events.add(SimpleConditionEvent.violated(item, item.getName() + " → " + to)));
      }
    };
  }

  private static String capability(JavaClass type) {
    String rest = type.getPackageName().substring("org.jisr.".length());
    int dot = rest.indexOf('.');
    return dot < 0 ? rest : rest.substring(0, dot);
  }

  private static ArchCondition<JavaMethod> sayWhoMayEnter() {
    return new ArchCondition<>("name the roles, the trail and the actor") {
      @Override
      public void check(JavaMethod method, ConditionEvents events) {
        boolean roles = has(method, RolesAllowed.class) || has(method, PermitAll.class);
        boolean trail = has(method, Audited.class) || has(method, Unaudited.class);
        boolean actor =
            has(method, Unaudited.class)
                || (!method.getRawParameterTypes().isEmpty()
                    && method.getRawParameterTypes().getFirst().isEquivalentTo(Actor.class));
        if (!roles || !trail || !actor) {
          events.add(
              SimpleConditionEvent.violated(
                  method, method.getFullName() + " lacks a role, a trail or its actor"));
        }
      }
    };
  }

  private static boolean has(
      JavaMethod method, Class<? extends java.lang.annotation.Annotation> annotation) {
    return method.isAnnotatedWith(annotation) || method.getOwner().isAnnotatedWith(annotation);
  }

  private static ArchCondition<JavaClass> injectAtMostSix() {
    return new ArchCondition<>("inject at most six others") {
      @Override
      public void check(JavaClass item, ConditionEvents events) {
        long injected =
            item.getFields().stream().filter(field -> field.isAnnotatedWith(Inject.class)).count();
        if (injected > 6) {
          events.add(SimpleConditionEvent.violated(item, item.getName() + " injects " + injected));
        }
      }
    };
  }
}
