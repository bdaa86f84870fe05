package org.jisr.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The words of the OpenAPI document and the words the rules accept are the same words. */
class ClosedListsTest {
  private static final JavaClasses OURS =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.jisr");

  @Test
  void everyListARuleChecksStandsAtAComponentOfItsRecord() throws IllegalAccessException {
    List<String> unsaid = new ArrayList<>();
    int lists = 0;
    for (Class<?> record : records()) {
      for (Field field : record.getDeclaredFields()) {
        if (isListOfWords(field)) {
          lists++;
          field.setAccessible(true);
          if (!isSaid((Set<?>) field.get(null), record)) {
            unsaid.add(record.getSimpleName() + "." + field.getName());
          }
        }
      }
    }
    // A counted report does not travel; an event's date has all ways of a birth's but the age.
    assertThat(unsaid)
        .containsExactlyInAnyOrder(
            "CountedReport.SEXES", "CountedReport.AGE_BANDS", "PartialDate.OF_AN_EVENT");
    assertThat(lists).isGreaterThan(8);
  }

  @Test
  void everyEnumOfTheDocumentTravelsAsItsName() throws ReflectiveOperationException {
    for (Class<?> record : records()) {
      for (OneOf list : listsOf(record)) {
        for (Enum<?> one : list.names().getEnumConstants()) {
          assertThat(wordOf(one)).isEqualTo(hyphened(one.name().toLowerCase(Locale.ROOT)));
        }
      }
    }
  }

  /** The enum's own word; the one without any travels as its name by definition. */
  private static String wordOf(Enum<?> one) throws ReflectiveOperationException {
    for (Method method : one.getDeclaringClass().getDeclaredMethods()) {
      if (Set.of("code", "wireName").contains(method.getName())) {
        method.setAccessible(true);
        return hyphened((String) method.invoke(one));
      }
    }
    return hyphened(one.name().toLowerCase(Locale.ROOT));
  }

  private static String hyphened(String word) {
    return word.replace('_', '-');
  }

  private static List<Class<?>> records() {
    return OURS.stream().filter(JavaClass::isRecord).<Class<?>>map(JavaClass::reflect).toList();
  }

  private static boolean isListOfWords(Field field) {
    return Modifier.isStatic(field.getModifiers())
        && field.getGenericType().getTypeName().equals("java.util.Set<java.lang.String>");
  }

  private static boolean isSaid(@Nullable Object words, Class<?> record) {
    return listsOf(record).stream().anyMatch(list -> Set.of(list.value()).equals(words));
  }

  private static Set<OneOf> listsOf(Class<?> record) {
    return Arrays.stream(record.getRecordComponents())
        .map(component -> component.getAnnotation(OneOf.class))
        .filter(OneOf.class::isInstance)
        .collect(Collectors.toSet());
  }
}
