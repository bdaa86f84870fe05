package org.jisr.web.contract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jisr.access.Needed;
import org.jisr.access.OneOf;
import org.jisr.web.Problem;
import org.jspecify.annotations.Nullable;

/**
 * Says in the document what the scanner cannot read from a record: every component is there, is
 * null only where it is {@link Nullable} and not {@link Needed}, and is one of its closed list. A
 * schema that is not exactly its record ends the build.
 */
public final class RecordSchemas implements OASFilter {
  private static final String REFUSAL = "#/components/responses/Refusal";

  @Override
  public void filterOpenAPI(OpenAPI document) {
    WireRecords records = WireRecords.of(ownClasses());
    records.add(Problem.class);
    Map<String, Schema> schemas = document.getComponents().getSchemas();
    Set<String> unknown = new TreeSet<>(schemas.keySet());
    unknown.removeAll(records.byName().keySet());
    unknown.remove("UUID");
    Set<String> missing = new TreeSet<>(records.byName().keySet());
    missing.removeAll(schemas.keySet());
    if (!unknown.isEmpty() || !missing.isEmpty()) {
      throw new IllegalStateException(
          "Schemas without a record: " + unknown + ", records without a schema: " + missing);
    }
    schemas.forEach(
        (name, schema) -> {
          Class<?> type = records.byName().get(name);
          if (type != null) {
            complete(name, schema, type);
          }
        });
    document
        .getPaths()
        .getPathItems()
        .values()
        .forEach(path -> path.getOperations().values().forEach(RecordSchemas::mayRefuse));
  }

  private static void complete(String name, Schema schema, Class<?> type) {
    Map<String, RecordComponent> components = new LinkedHashMap<>();
    for (RecordComponent component : type.getRecordComponents()) {
      components.put(component.getName(), component);
    }
    Map<String, Schema> properties = schema.getProperties();
    if (properties == null || !properties.keySet().equals(components.keySet())) {
      throw new IllegalStateException(name + " is not its record in the document: " + properties);
    }
    properties.forEach(
        (property, scanned) -> {
          RecordComponent component = components.get(property);
          if (component != null) {
            schema.addProperty(property, completed(scanned, component));
          }
        });
    schema.setRequired(new ArrayList<>(components.keySet()));
  }

  private static Schema completed(Schema scanned, RecordComponent component) {
    OneOf words = component.getAnnotation(OneOf.class);
    if (words != null) {
      closeList(scanned, words);
    }
    return mayBeNull(component) ? orNull(scanned) : scanned;
  }

  private static boolean mayBeNull(RecordComponent component) {
    return component.getAnnotatedType().isAnnotationPresent(Nullable.class)
        && !component.isAnnotationPresent(Needed.class);
  }

  private static void closeList(Schema property, OneOf words) {
    Schema single = property.getItems() == null ? property : property.getItems();
    single.setEnumeration(new ArrayList<>(wordsOf(words)));
  }

  private static List<String> wordsOf(OneOf list) {
    return list.names() == OneOf.None.class
        ? List.of(list.value())
        : Arrays.stream(list.names().getEnumConstants())
            .map(one -> one.name().toLowerCase(Locale.ROOT).replace('_', '-'))
            .toList();
  }

  private static Schema orNull(Schema property) {
    if (property.getRef() != null || property.getEnumeration() != null) {
      Schema nothing = OASFactory.createSchema().addType(Schema.SchemaType.NULL);
      return OASFactory.createSchema().addAnyOf(property).addAnyOf(nothing);
    }
    return property.addType(Schema.SchemaType.NULL);
  }

  private static void mayRefuse(Operation operation) {
    operation.getResponses().addAPIResponse("default", OASFactory.createAPIResponse().ref(REFUSAL));
  }

  private static Set<Class<?>> ownClasses() {
    try {
      Path root =
          Path.of(RecordSchemas.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      Set<Class<?>> classes = new LinkedHashSet<>();
      try (Stream<Path> files = Files.walk(root)) {
        for (Path file :
            files.filter(each -> each.toString().endsWith("Resource.class")).toList()) {
          String name = root.relativize(file).toString().replace('/', '.');
          classes.add(Class.forName(name.substring(0, name.length() - ".class".length())));
        }
      }
      return classes;
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    } catch (URISyntaxException | ClassNotFoundException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
