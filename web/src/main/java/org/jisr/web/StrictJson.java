package org.jisr.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.annotation.Priority;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReaderFactory;
import jakarta.json.JsonValue;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Reads a command and refuses what it does not know: a property that no command has is 400, never
 * ignored, so that nobody believes something was saved that was not.
 */
@Provider
@Priority(1)
@Consumes(MediaType.APPLICATION_JSON)
public class StrictJson implements MessageBodyReader<Record> {
  private final Jsonb json = JsonbBuilder.create();

  /** Kept: each {@code Json.createReader} searches the whole class path for a provider. */
  private final JsonReaderFactory readers = Json.createReaderFactory(Map.of());

  @Override
  public boolean isReadable(
      Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
    return type.isRecord();
  }

  @Override
  public Record readFrom(
      Class<Record> type,
      Type generic,
      Annotation[] annotations,
      MediaType media,
      MultivaluedMap<String, String> headers,
      InputStream body)
      throws IOException {
    try (var reader = readers.createReader(body, UTF_8)) {
      JsonObject object = reader.readObject();
      refuseUnknown(object, type);
      return json.fromJson(object.toString(), type);
    } catch (JsonException
        | JsonbException
        | ClassCastException
        | IllegalStateException malformed) {
      throw new WebApplicationException(Problem.response(400, "malformed"));
    }
  }

  private static void refuseUnknown(JsonObject object, Class<?> type) {
    Map<String, RecordComponent> known =
        Arrays.stream(type.getRecordComponents())
            .collect(Collectors.toMap(RecordComponent::getName, Function.identity()));
    object.forEach(
        (name, value) -> {
          RecordComponent component = known.get(name);
          if (component == null) {
            throw new JsonException("unknown property");
          }
          refuseUnknownWithin(value, component.getGenericType());
        });
  }

  private static void refuseUnknownWithin(JsonValue value, Type type) {
    if (value instanceof JsonObject object && type instanceof Class<?> raw && raw.isRecord()) {
      refuseUnknown(object, raw);
    }
    if (value instanceof JsonArray array && type instanceof ParameterizedType list) {
      array.forEach(item -> refuseUnknownWithin(item, list.getActualTypeArguments()[0]));
    }
  }
}
