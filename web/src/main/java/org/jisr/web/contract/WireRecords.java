package org.jisr.web.contract;

import jakarta.ws.rs.Path;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** The records that cross the wire, by the names they have in the OpenAPI document. */
final class WireRecords {
  private final Map<String, Class<?>> byName = new TreeMap<>();

  /** What the resources among these classes take and answer, and all that is within it. */
  static WireRecords of(Collection<Class<?>> classes) {
    WireRecords records = new WireRecords();
    classes.stream()
        .filter(type -> type.isAnnotationPresent(Path.class))
        .flatMap(type -> Arrays.stream(type.getMethods()))
        .forEach(records::addOf);
    return records;
  }

  Map<String, Class<?>> byName() {
    return byName;
  }

  /** Adds a record and those within it. */
  void add(Type type) {
    if (type instanceof ParameterizedType generic) {
      Arrays.stream(generic.getActualTypeArguments()).forEach(this::add);
      add((Class<?>) generic.getRawType(), nameOf(generic));
    } else if (type instanceof Class<?> plain) {
      add(plain, plain.getSimpleName());
    }
  }

  private void addOf(Method method) {
    add(method.getGenericReturnType());
    Arrays.stream(method.getGenericParameterTypes()).forEach(this::add);
    APIResponseSchema answer = method.getAnnotation(APIResponseSchema.class);
    if (answer != null) {
      add(answer.value());
    }
  }

  private void add(Class<?> type, String name) {
    if (!type.isRecord()) {
      return;
    }
    Class<?> before = byName.put(name, type);
    if (before == null) {
      Arrays.stream(type.getRecordComponents())
          .map(RecordComponent::getGenericType)
          .forEach(this::add);
    } else if (before != type) {
      throw new IllegalStateException(
          "Two records have one name in the document: " + before.getName() + ", " + type.getName());
    }
  }

  /** {@code PartView<Identity>} is named {@code PartViewIdentity}. */
  private static String nameOf(ParameterizedType generic) {
    String arguments =
        Arrays.stream(generic.getActualTypeArguments())
            .map(argument -> argument instanceof Class<?> type ? type.getSimpleName() : "")
            .collect(Collectors.joining());
    return ((Class<?>) generic.getRawType()).getSimpleName() + arguments;
  }
}
