package org.jisr.once;

import java.lang.reflect.RecordComponent;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The answers that may be kept beside a request's mark: an id, a token, a version, or none. Content
 * never is: a method that answers with more fails when it is first called.
 */
final class Answer {
  private static final Set<Class<?>> PARTS = Set.of(UUID.class, String.class);

  private Answer() {}

  static @Nullable String written(Class<?> type, @Nullable Object answer) throws Exception {
    if (answer == null) {
      return null;
    }
    return type == long.class
        ? answer.toString()
        : String.valueOf(only(type).getAccessor().invoke(answer));
  }

  static @Nullable Object read(Class<?> type, @Nullable String written) throws Exception {
    if (written == null) {
      return null;
    }
    if (type == long.class) {
      return Long.valueOf(written);
    }
    Class<?> part = only(type).getType();
    return type.getDeclaredConstructor(part)
        .newInstance(part == UUID.class ? UUID.fromString(written) : written);
  }

  private static RecordComponent only(Class<?> type) {
    RecordComponent[] parts = type.isRecord() ? type.getRecordComponents() : null;
    if (parts == null || parts.length != 1 || !PARTS.contains(parts[0].getType())) {
      throw new IllegalStateException(
          "An act answers with an id, a token, a version or nothing: " + type.getSimpleName());
    }
    return parts[0];
  }
}
