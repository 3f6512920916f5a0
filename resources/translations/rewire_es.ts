<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es">
<context>
    <name>core</name>
    <message>
        <source>there is no such file</source>
        <translation>el archivo no existe</translation>
    </message>
    <message>
        <source>the file cannot be looked at: %1</source>
        <translation>no se puede consultar el archivo: %1</translation>
    </message>
    <message>
        <source>this is a folder; a file is needed</source>
        <translation>esto es una carpeta; se necesita un archivo</translation>
    </message>
    <message>
        <source>this is not an ordinary file</source>
        <translation>esto no es un archivo normal</translation>
    </message>
    <message>
        <source>the file cannot be opened: %1</source>
        <translation>no se puede abrir el archivo: %1</translation>
    </message>
    <message>
        <source>the file cannot be read: %1</source>
        <translation>no se puede leer el archivo: %1</translation>
    </message>
    <message>
        <source>the gzip data end, but the file goes on with something else; unpack it with gunzip, or fetch it again</source>
        <translation>los datos gzip terminan, pero el archivo sigue con otra cosa; descomprimirlo con gunzip o descargarlo otra vez</translation>
    </message>
    <message>
        <source>the gzip data is cut short; the file is not complete</source>
        <translation>los datos gzip están cortados; el archivo no está completo</translation>
    </message>
    <message>
        <source>the gzip data is corrupt: %1</source>
        <translation>los datos gzip están dañados: %1</translation>
    </message>
    <message>
        <source>it cannot be inflated</source>
        <translation>no se pueden descomprimir</translation>
    </message>
    <message>
        <source>the folder cannot be read: %1</source>
        <translation>no se puede leer la carpeta: %1</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>falta %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 is not whole: %2; get it anew with: %3</source>
        <translation>%1 no está íntegro: %2; volver a obtenerlo con: %3</translation>
    </message>
    <message>
        <source>dataset %1</source>
        <translation>conjunto de datos %1</translation>
    </message>
    <message>
        <source>%1 is not on this computer; get it with: %2</source>
        <translation>%1 no está en este equipo; se obtiene con: %2</translation>
    </message>
    <message>
        <source>%1 is not on this computer; get it with: %2 or install the Debian package %3</source>
        <translation>%1 no está en este equipo; se obtiene con: %2 o instalando el paquete de Debian %3</translation>
    </message>
    <message>
        <source>%1 images, but %2 labels in %3; there should be as many</source>
        <translation>hay %1 imágenes, pero %2 etiquetas en %3; debe haber las mismas</translation>
    </message>
    <message>
        <source>test images are %1, training images %2; they should be alike</source>
        <translation>las imágenes de prueba son de %1; las de entrenamiento, de %2; deben ser iguales</translation>
    </message>
    <message>
        <source>training and test images should both be bytes, or both be other numbers</source>
        <translation>las imágenes de entrenamiento y de prueba deben ser todas de bytes, o todas de otro tipo de números</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>its pixels lie in %1, those of the training images in %2; they should have one unit</source>
        <translation>sus píxeles van de %1, y los de las imágenes de entrenamiento, de %2; deben tener la misma unidad</translation>
    </message>
    <message>
        <source>its pixels lie in %1, those the model was trained on in %2; bring them to that range</source>
        <translation>sus píxeles van de %1, y aquellos con los que se entrenó el modelo, de %2; llevarlos a ese rango</translation>
    </message>
    <message>
        <source>all training pixels are equal; there is nothing to learn from</source>
        <translation>todos los píxeles de entrenamiento son iguales; no hay nada que aprender de ellos</translation>
    </message>
    <message>
        <source>these floats have their bytes in the wrong order; IDX files begin with the most significant byte</source>
        <translation>estos números de coma flotante tienen los bytes en orden inverso; en un archivo IDX va primero el byte más significativo</translation>
    </message>
    <message>
        <source>the training pixels hardly differ: their standard deviation is below a millionth of their range, %1; they should fill it, with the most significant byte first</source>
        <translation>los píxeles de entrenamiento apenas difieren: su desviación estándar es menor que una millonésima de su rango, de %1; deben ocuparlo, con el byte más significativo primero</translation>
    </message>
    <message>
        <source>%1 is not as it should be: %2; get it anew with: rewire data fetch %3</source>
        <translation>%1 no está como debe: %2; volver a obtenerlo con: rewire data fetch %3</translation>
    </message>
    <message>
        <source>a dataset is a folder of four IDX files, this is a device or a pipe</source>
        <translation>un conjunto de datos es una carpeta con cuatro archivos IDX; esto es un dispositivo o una tubería</translation>
    </message>
    <message>
        <source>the dataset cannot be read: %1</source>
        <translation>no se puede leer el conjunto de datos: %1</translation>
    </message>
    <message>
        <source>there is no such dataset; it should be %1 or a folder of four IDX files</source>
        <translation>no existe tal conjunto de datos; debe ser %1 o una carpeta con cuatro archivos IDX</translation>
    </message>
    <message>
        <source>the model knows no class %1; it knows %2</source>
        <translation>el modelo no conoce la clase %1; conoce %2</translation>
    </message>
    <message>
        <source>there is no class %1; its classes are %2</source>
        <translation>no existe la clase %1; las clases son %2</translation>
    </message>
    <message>
        <source>there are no training images of class %1; choose others</source>
        <translation>no hay imágenes de entrenamiento de la clase %1; elegir otras clases</translation>
    </message>
    <message>
        <source>there are no test images of class %1; choose others</source>
        <translation>no hay imágenes de prueba de la clase %1; elegir otras clases</translation>
    </message>
    <message>
        <source>%1 and so on</source>
        <translation>%1 y otras</translation>
    </message>
    <message>
        <source>one class leaves nothing to tell apart; choose at least two</source>
        <translation>con una sola clase no hay nada que distinguir; elegir al menos dos</translation>
    </message>
    <message>
        <source>two datasets lie in this folder, %1 … and %2 …; give one of these files in place of the folder, or each dataset a folder of its own</source>
        <translation>en esta carpeta hay dos conjuntos de datos, %1 … y %2 …; indicar uno de estos archivos en lugar de la carpeta, o dar a cada conjunto su propia carpeta</translation>
    </message>
    <message>
        <source>aria2 has not finished it</source>
        <translation>aria2 no lo ha terminado</translation>
    </message>
    <message>
        <source>its content would do, but not its name; rename it</source>
        <translation>su contenido serviría, pero su nombre no; cambiarle el nombre</translation>
    </message>
    <message>
        <source>%1 lies there: %2</source>
        <translation>allí está %1: %2</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>está vacía</translation>
    </message>
    <message>
        <source>a dataset is four IDX files; there are %1</source>
        <translation>un conjunto de datos son cuatro archivos IDX; aquí hay %1</translation>
    </message>
    <message>
        <source>the folder has no file %1 (plain or .gz); %2</source>
        <translation>en la carpeta no está el archivo %1 (sin comprimir o .gz); %2</translation>
    </message>
    <message>
        <source>two files could be %1, %2 and %3, and they differ; keep one of them here</source>
        <translation>dos archivos podrían ser %1: %2 y %3, y difieren; dejar aquí solo uno</translation>
    </message>
    <message>
        <source>datasets lie in the folders below, %1 and %2 among others; give one of them</source>
        <translation>hay conjuntos de datos en las subcarpetas, entre ellas %1 y %2; indicar una de ellas</translation>
    </message>
    <message>
        <source>datasets lie in the folders below, %1 and %2; give one of them</source>
        <translation>hay conjuntos de datos en las subcarpetas %1 y %2; indicar una de ellas</translation>
    </message>
    <message>
        <source>a dataset is a folder of four IDX files, this is a file: %1; give the folder it lies in</source>
        <translation>un conjunto de datos es una carpeta con cuatro archivos IDX; esto es un archivo: %1; indicar la carpeta que lo contiene</translation>
    </message>
    <message>
        <source>%1; write its images or labels as an IDX file</source>
        <translation>%1; guardar sus imágenes o etiquetas como archivo IDX</translation>
    </message>
    <message>
        <source>%1, as a server sends in place of a file; fetch the file again</source>
        <translation>%1, que es lo que envía un servidor cuando no da el archivo; volver a descargarlo</translation>
    </message>
    <message>
        <source>a Git LFS pointer, not the file itself; fetch it with: git lfs pull</source>
        <translation>un puntero de Git LFS, no el propio archivo; se obtiene con: git lfs pull</translation>
    </message>
    <message>
        <source>a git-annex pointer, not the file itself; fetch it with: git annex get</source>
        <translation>un puntero de git-annex, no el propio archivo; se obtiene con: git annex get</translation>
    </message>
    <message>
        <source>gzip data once more; unpack it once with gunzip</source>
        <translation>otra vez datos gzip; descomprimir una vez con gunzip</translation>
    </message>
    <message>
        <source>a zip archive (or .npz)</source>
        <translation>un archivo comprimido zip (o .npz)</translation>
    </message>
    <message>
        <source>an empty zip archive</source>
        <translation>un archivo comprimido zip vacío</translation>
    </message>
    <message>
        <source>xz data</source>
        <translation>datos xz</translation>
    </message>
    <message>
        <source>bzip2 data</source>
        <translation>datos bzip2</translation>
    </message>
    <message>
        <source>Zstandard data</source>
        <translation>datos Zstandard</translation>
    </message>
    <message>
        <source>LZ4 data</source>
        <translation>datos LZ4</translation>
    </message>
    <message>
        <source>a 7z archive</source>
        <translation>un archivo comprimido 7z</translation>
    </message>
    <message>
        <source>a RAR archive</source>
        <translation>un archivo comprimido RAR</translation>
    </message>
    <message>
        <source>data of compress (.Z)</source>
        <translation>datos de compress (.Z)</translation>
    </message>
    <message>
        <source>a tar archive</source>
        <translation>un archivo tar</translation>
    </message>
    <message>
        <source>a PNG picture</source>
        <translation>una imagen PNG</translation>
    </message>
    <message>
        <source>a JPEG picture</source>
        <translation>una imagen JPEG</translation>
    </message>
    <message>
        <source>a GIF picture</source>
        <translation>una imagen GIF</translation>
    </message>
    <message>
        <source>a BMP picture</source>
        <translation>una imagen BMP</translation>
    </message>
    <message>
        <source>a TIFF picture</source>
        <translation>una imagen TIFF</translation>
    </message>
    <message>
        <source>a NumPy array (.npy)</source>
        <translation>una matriz de NumPy (.npy)</translation>
    </message>
    <message>
        <source>a MATLAB file (.mat)</source>
        <translation>un archivo de MATLAB (.mat)</translation>
    </message>
    <message>
        <source>an HDF5 file (or a newer .mat)</source>
        <translation>un archivo HDF5 (o un .mat más reciente)</translation>
    </message>
    <message>
        <source>a Parquet file</source>
        <translation>un archivo Parquet</translation>
    </message>
    <message>
        <source>an SQLite database</source>
        <translation>una base de datos SQLite</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>un documento PDF</translation>
    </message>
    <message>
        <source>a Python pickle</source>
        <translation>un pickle de Python</translation>
    </message>
    <message>
        <source>a text in UTF-16</source>
        <translation>un texto en UTF-16</translation>
    </message>
    <message>
        <source>an XML document</source>
        <translation>un documento XML</translation>
    </message>
    <message>
        <source>an HTML page</source>
        <translation>una página HTML</translation>
    </message>
    <message>
        <source>a JSON text</source>
        <translation>un texto JSON</translation>
    </message>
    <message>
        <source>a table as text (CSV)</source>
        <translation>una tabla en forma de texto (CSV)</translation>
    </message>
    <message>
        <source>a text with a byte order mark that begins with &quot;%1&quot;</source>
        <translation>un texto con marca de orden de bytes que empieza por «%1»</translation>
    </message>
    <message>
        <source>a text that begins with &quot;%1&quot;</source>
        <translation>un texto que empieza por «%1»</translation>
    </message>
    <message>
        <source>%1; unpack it first</source>
        <translation>%1; antes hay que descomprimir</translation>
    </message>
    <message>
        <source>a little-endian IDX file; its header and numbers should begin with the highest byte (big-endian)</source>
        <translation>un archivo IDX little-endian; su cabecera y sus números deben empezar por el byte más alto (big-endian)</translation>
    </message>
    <message>
        <source>a file that begins with zeros only, as a download that was not finished; fetch it again</source>
        <translation>un archivo que empieza solo con ceros, como una descarga sin terminar; descargarlo otra vez</translation>
    </message>
    <message>
        <source>no IDX file: it begins with %1, an IDX file with 00 00 and a type, as 00 00 08 03</source>
        <translation>algo que no es un archivo IDX: empieza por %1, y un archivo IDX por 00 00 y un tipo, como 00 00 08 03</translation>
    </message>
    <message>
        <source>value %1 (counted from 0) is %2</source>
        <translation>el valor %1 (contando desde 0) %2</translation>
    </message>
    <message>
        <source>not a finite number; is the highest byte of each first (big-endian)?</source>
        <translation>no es un número finito; ¿va primero el byte más alto de cada uno (big-endian)?</translation>
    </message>
    <message>
        <source>below 1e-307; is the highest byte of each first (big-endian)?</source>
        <translation>es menor que 1e-307; ¿va primero el byte más alto de cada uno (big-endian)?</translation>
    </message>
    <message>
        <source>the file is cut short: its header promises %1 values</source>
        <translation>el archivo está cortado: su cabecera promete %1 valores</translation>
    </message>
    <message>
        <source>the file is too long: it goes on after the %1 values of its header</source>
        <translation>el archivo es demasiado largo: sigue después de los %1 valores de su cabecera</translation>
    </message>
    <message>
        <source>every number is a multiple of %1, as %2: they are little-endian; an IDX file has the highest byte of each first (big-endian)</source>
        <translation>todos los números son múltiplos de %1, como %2: son little-endian; en un archivo IDX va primero el byte más alto de cada uno (big-endian)</translation>
    </message>
    <message>
        <source>the file does not fit into memory</source>
        <translation>el archivo no cabe en la memoria</translation>
    </message>
    <message>
        <source>the gzip data hold %1</source>
        <translation>los datos gzip contienen %1</translation>
    </message>
    <message>
        <source>this is %1</source>
        <translation>esto es %1</translation>
    </message>
    <message>
        <source>the type byte is %1, which no IDX file has; it should be 0x08 (unsigned bytes), 0x09, 0x0b, 0x0c (integers of 8, 16 and 32 bits), 0x0d or 0x0e (floats of 32 and 64 bits)</source>
        <translation>el byte de tipo es %1, que no existe en ningún archivo IDX; debe ser 0x08 (bytes sin signo), 0x09, 0x0b, 0x0c (enteros de 8, 16 y 32 bits), 0x0d o 0x0e (coma flotante de 32 y 64 bits)</translation>
    </message>
    <message>
        <source>the header announces %1 dimensions; there should be 1 to 4</source>
        <translation>la cabecera anuncia %1 dimensiones; debe haber de 1 a 4</translation>
    </message>
    <message>
        <source>the sizes in the header are little-endian (%1); an IDX file has the highest byte first (big-endian)</source>
        <translation>los tamaños de la cabecera son little-endian (%1); en un archivo IDX va primero el byte más alto (big-endian)</translation>
    </message>
    <message>
        <source>the file is cut short: it ends within its header</source>
        <translation>el archivo está cortado: termina dentro de su cabecera</translation>
    </message>
    <message>
        <source>dimension %1 of %2 is 0; it should be at least 1</source>
        <translation>la dimensión %1 de %2 es 0; debe ser al menos 1</translation>
    </message>
    <message>
        <source>the header promises more than %1 values, the most that is read</source>
        <translation>la cabecera promete más de %1 valores, que es lo máximo que se lee</translation>
    </message>
    <message>
        <source>the header promises %1 bytes, more than %2 bytes of gzip data can hold</source>
        <translation>la cabecera promete %1 bytes, más de los que caben en %2 bytes de datos gzip</translation>
    </message>
    <message>
        <source>%1: its header promises %2 bytes, it has %3</source>
        <translation>%1: su cabecera promete %2 bytes y tiene %3</translation>
    </message>
    <message>
        <source>the file is cut short</source>
        <translation>el archivo está cortado</translation>
    </message>
    <message>
        <source>the file is too long</source>
        <translation>el archivo es demasiado largo</translation>
    </message>
    <message>
        <source>the file needs %1 bytes, this computer has %2</source>
        <translation>el archivo necesita %1 bytes; este equipo tiene %2</translation>
    </message>
    <message>
        <source>the file is empty; an IDX file has a header at least</source>
        <translation>el archivo está vacío; un archivo IDX tiene al menos una cabecera</translation>
    </message>
    <message>
        <source>value %1 (counted from 0) is %2: pixels of 16-bit signed integers should not be negative; from 32768 on they do not fit, and are stored as 32-bit integers (0x0c) or floats (0x0d); or they are little-endian</source>
        <translation>el valor %1 (contando desde 0) es %2: los píxeles en enteros de 16 bits con signo no deben ser negativos; a partir de 32768 no caben, y se guardan como enteros de 32 bits (0x0c) o en coma flotante (0x0d); o bien son little-endian</translation>
    </message>
    <message>
        <source>value %1 (counted from 0) is %2: pixels of 8-bit signed integers should not be negative; from 128 on they do not fit, and are stored as unsigned bytes (0x08)</source>
        <translation>el valor %1 (contando desde 0) es %2: los píxeles en enteros de 8 bits con signo no deben ser negativos; a partir de 128 no caben, y se guardan como bytes sin signo (0x08)</translation>
    </message>
    <message>
        <source>these are colour images (%1); Rewire reads grey ones: count x height x width, or with one channel</source>
        <translation>son imágenes en color (%1); Rewire las lee en gris: número x alto x ancho, o con un solo canal</translation>
    </message>
    <message>
        <source>these images have several channels (%1); Rewire reads grey ones: count x height x width, or with one channel</source>
        <translation>son imágenes con varios canales (%1); Rewire las lee en gris: número x alto x ancho, o con un solo canal</translation>
    </message>
    <message>
        <source>images should have 2 or 3 dimensions (count, pixels; or count, height, width), these have 1; are they labels?</source>
        <translation>las imágenes deben tener 2 o 3 dimensiones (número, píxeles; o número, alto, ancho); estas tienen 1; ¿son etiquetas?</translation>
    </message>
    <message>
        <source>sample %1 (counted from 0)</source>
        <translation>la muestra %1 (contando desde 0)</translation>
    </message>
    <message>
        <source>%1 has label %2; labels should be whole numbers</source>
        <translation>%1 tiene la etiqueta %2; las etiquetas deben ser números enteros</translation>
    </message>
    <message>
        <source>these labels mark their class with a 1 in each row; store the number of the class instead</source>
        <translation>estas etiquetas marcan la clase con un 1 en cada fila; guardar en su lugar el número de la clase</translation>
    </message>
    <message>
        <source>%1 to %2 (%3 classes)</source>
        <translation>de %1 a %2 (%3 clases)</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 y %2</translation>
    </message>
    <message>
        <source>label %1 occurs once in %2 training samples, in %3, and never in the test set; the others are %4</source>
        <translation>la etiqueta %1 aparece una sola vez en %2 muestras de entrenamiento, en %3, y nunca en el conjunto de prueba; las demás son %4</translation>
    </message>
    <message>
        <source>every training image has label %1; there should be two classes at least</source>
        <translation>todas las imágenes de entrenamiento tienen la etiqueta %1; debe haber al menos dos clases</translation>
    </message>
    <message>
        <source>every one of the %1 training labels is another; labels should name classes</source>
        <translation>las %1 etiquetas de entrenamiento son todas distintas; las etiquetas deben nombrar clases</translation>
    </message>
    <message>
        <source>the training labels take %1 values, from %2 to %3; at most 1,000 classes are read</source>
        <translation>las etiquetas de entrenamiento toman %1 valores, de %2 a %3; se leen como máximo 1000 clases</translation>
    </message>
    <message>
        <source>%1 has label %2, which no training image has; the training labels are %3</source>
        <translation>%1 tiene la etiqueta %2, que no tiene ninguna imagen de entrenamiento; las etiquetas de entrenamiento son %3</translation>
    </message>
    <message>
        <source>labels should have 1 dimension, or be a column; these are %1: if each row marks its class, store the number of the class instead</source>
        <translation>las etiquetas deben tener 1 dimensión o ser una columna; estas son de %1: si cada fila marca su clase, guardar en su lugar el número de la clase</translation>
    </message>
    <message>
        <source>labels should have 1 dimension, or be a column; these are %1; are they images?</source>
        <translation>las etiquetas deben tener 1 dimensión o ser una columna; estas son de %1; ¿son imágenes?</translation>
    </message>
    <message>
        <source>%1 has label %2; the labels of %3 run from 0 to %4</source>
        <translation>%1 tiene la etiqueta %2; las etiquetas de %3 van de 0 a %4</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>the network has a weight that is no longer finite, so it is not exported</source>
        <translation>la red tiene un peso que ya no es finito, así que no se exporta</translation>
    </message>
    <message>
        <source>all layers of this network are dense, so it has no sparse links; give --dense to write every link</source>
        <translation>todas las capas de esta red son densas, así que no tiene enlaces dispersos; con --dense se escriben todos los enlaces</translation>
    </message>
    <message>
        <source>the model has no metrics of its epochs; export the run folder, or a model that a run has written</source>
        <translation>el modelo no tiene las métricas de sus épocas; exportar la carpeta de la ejecución, o un modelo escrito por una ejecución</translation>
    </message>
    <message>
        <source>one layer alone is written as npz only; leave this option out</source>
        <translation>una sola capa se escribe únicamente como npz; quitar esta opción</translation>
    </message>
    <message>
        <source>comments stand above edges and metrics only, other formats tell how they were made; leave this option out</source>
        <translation>solo edges y metrics llevan comentarios al principio, los demás formatos dicen cómo se hicieron; quitar esta opción</translation>
    </message>
    <message>
        <source>there is no run in this folder, as experiment.json is missing; name a run folder or a model file</source>
        <translation>en esta carpeta no hay ninguna ejecución, pues falta experiment.json; indicar una carpeta de ejecución o un archivo de modelo</translation>
    </message>
    <message>
        <source>no epoch of this run is finished yet, so there is nothing to export</source>
        <translation>aún no ha terminado ninguna época de esta ejecución, así que no hay nada que exportar</translation>
    </message>
    <message>
        <source>the network has the layers 0 to %1, counted from the input</source>
        <translation>la red tiene las capas 0 a %1, contando desde la entrada</translation>
    </message>
    <message>
        <source>this layer is dense, not a sparse matrix; give --dense to have it as one with every link</source>
        <translation>esta capa es densa, no una matriz dispersa; con --dense se obtiene como tal, con todos los enlaces</translation>
    </message>
    <message>
        <source>the network has too many links for one matrix; write its layers one by one with --layer</source>
        <translation>la red tiene demasiados enlaces para una sola matriz; escribir sus capas una a una con --layer</translation>
    </message>
    <message>
        <source>%1 links</source>
        <translation>%1 enlaces</translation>
    </message>
    <message>
        <source>the archive cannot be read back</source>
        <translation>no se puede volver a leer el archivo comprimido</translation>
    </message>
    <message>
        <source>cannot make the archive: %1</source>
        <translation>no se puede crear el archivo comprimido: %1</translation>
    </message>
    <message>
        <source>as full matrices the network takes %1 GB, and an ONNX file has at most 2; npz keeps it sparse</source>
        <translation>en matrices completas la red ocupa %1 GB, y un archivo ONNX tiene como máximo 2; npz la conserva dispersa</translation>
    </message>
    <message>
        <source>the network cannot be written as ONNX</source>
        <translation>no se puede escribir la red como ONNX</translation>
    </message>
    <message>
        <source>cannot write, %1</source>
        <translation>no se puede escribir: %1</translation>
    </message>
    <message>
        <source>cannot write, it is a device or a pipe; give an ordinary file</source>
        <translation>no se puede escribir: es un dispositivo o una tubería; indicar un archivo normal</translation>
    </message>
    <message>
        <source>cannot write, too many programs write it or leftovers %1 are in the way</source>
        <translation>no se puede escribir: lo escriben demasiados programas o estorban restos como %1</translation>
    </message>
    <message>
        <source>row %1 is malformed: %2</source>
        <translation>la fila %1 está mal formada: %2</translation>
    </message>
    <message>
        <source>its %1 lines are shorter than those of any curve</source>
        <translation>sus %1 líneas son más cortas que las de cualquier curva</translation>
    </message>
    <message>
        <source>this is no curve: it has more than 10,000 lines of comment</source>
        <translation>esto no es una curva: tiene más de 10.000 líneas de comentario</translation>
    </message>
    <message>
        <source>%1 begins with a quote that does not close</source>
        <translation>%1 empieza con unas comillas que no se cierran</translation>
    </message>
    <message>
        <source>this is no curve: it has more than 1,000 columns</source>
        <translation>esto no es una curva: tiene más de 1000 columnas</translation>
    </message>
    <message>
        <source>a column</source>
        <translation>una columna</translation>
    </message>
    <message>
        <source>this is no curve: after the comment lines must come %1</source>
        <translation>esto no es una curva: después de las líneas de comentario debe ir %1</translation>
    </message>
    <message>
        <source>after %1 must come a comma and the next cell</source>
        <translation>después de %1 debe ir una coma y la celda siguiente</translation>
    </message>
    <message>
        <source>after %1 must come the end of the line</source>
        <translation>después de %1 debe ir el final de la línea</translation>
    </message>
    <message>
        <source>%1 must be %2, not %3</source>
        <translation>%1 debe ser %2, no %3</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un número</translation>
    </message>
    <message>
        <source>a number from 0 on</source>
        <translation>un número, 0 o mayor</translation>
    </message>
    <message>
        <source>a whole number from 0 on</source>
        <translation>un número entero, 0 o mayor</translation>
    </message>
    <message>
        <source>a whole number, not below correct</source>
        <translation>un número entero, no menor que correct</translation>
    </message>
    <message>
        <source>a share from 0 to 1</source>
        <translation>una fracción de 0 a 1</translation>
    </message>
    <message>
        <source>cannot read, %1</source>
        <translation>no se puede leer: %1</translation>
    </message>
    <message>
        <source>this is a device or a pipe; an ordinary file is needed</source>
        <translation>esto es un dispositivo o una tubería; se necesita un archivo normal</translation>
    </message>
    <message>
        <source>this is a project (.rewire) or another zip; open it with: rewire FILE, or unzip what is needed out of it</source>
        <translation>esto es un proyecto (.rewire) u otro zip; abrirlo con: rewire FILE, o extraer de él lo que se necesite</translation>
    </message>
    <message>
        <source>the file has %1 bytes; at most %2 are expected</source>
        <translation>el archivo tiene %1 bytes; se esperan como máximo %2</translation>
    </message>
    <message>
        <source>the file could not be read to its end</source>
        <translation>el archivo no se ha podido leer hasta el final</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>el disco está lleno</translation>
    </message>
    <message>
        <source>the disk quota is used up</source>
        <translation>la cuota de disco está agotada</translation>
    </message>
    <message>
        <source>the file would be larger than is allowed</source>
        <translation>el archivo sería más grande de lo permitido</translation>
    </message>
    <message>
        <source>there is no permission</source>
        <translation>no hay permiso</translation>
    </message>
    <message>
        <source>the disk is read-only</source>
        <translation>el disco es de solo lectura</translation>
    </message>
    <message>
        <source>its folder does not exist</source>
        <translation>su carpeta no existe</translation>
    </message>
    <message>
        <source>a part of its path is a file, not a folder</source>
        <translation>una parte de su ruta es un archivo, no una carpeta</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>es una carpeta</translation>
    </message>
    <message>
        <source>its name is too long</source>
        <translation>su nombre es demasiado largo</translation>
    </message>
    <message>
        <source>its symbolic links lead in a circle</source>
        <translation>sus enlaces simbólicos forman un círculo</translation>
    </message>
    <message>
        <source>the disk failed</source>
        <translation>el disco ha fallado</translation>
    </message>
    <message>
        <source>nobody reads it any more</source>
        <translation>ya nadie lo lee</translation>
    </message>
    <message>
        <source>it is closed</source>
        <translation>está cerrado</translation>
    </message>
    <message>
        <source>too many files are open</source>
        <translation>hay demasiados archivos abiertos</translation>
    </message>
    <message>
        <source>there is not enough memory</source>
        <translation>no hay memoria suficiente</translation>
    </message>
    <message>
        <source>row %1 %2</source>
        <translation>la fila %1 %2</translation>
    </message>
    <message>
        <source>is malformed: %1 must be %2, not %3</source>
        <translation>está mal formada: %1 debe ser %2, no %3</translation>
    </message>
    <message>
        <source>metrics have at most 1,000 further columns</source>
        <translation>las métricas tienen como máximo 1000 columnas adicionales</translation>
    </message>
    <message>
        <source>a whole number from 1 on</source>
        <translation>un número entero, 1 o mayor</translation>
    </message>
    <message>
        <source>its %1 rows are shorter than those of any run</source>
        <translation>sus %1 filas son más cortas que las de cualquier ejecución</translation>
    </message>
    <message>
        <source>the first line must begin with %1</source>
        <translation>la primera línea debe empezar por %1</translation>
    </message>
    <message>
        <source>has epoch %1; after %2 comes the next, %3</source>
        <translation>tiene la época %1; después de la %2 viene la siguiente, la %3</translation>
    </message>
    <message>
        <source>the data that the model was trained on are no longer there; name the folder where they lie now, with --dataset FOLDER</source>
        <translation>los datos con los que se entrenó el modelo ya no están donde estaban; indicar la carpeta donde están ahora con --dataset FOLDER</translation>
    </message>
    <message>
        <source>the model reads images of %1 pixels in %2 classes; this dataset has %3 pixels and %4 classes</source>
        <translation>el modelo lee imágenes de %1 píxeles en %2 clases; este conjunto de datos tiene %3 píxeles y %4 clases</translation>
    </message>
    <message>
        <source>the model&apos;s classes must be those of the dataset, in the same order</source>
        <translation>las clases del modelo deben ser las del conjunto de datos, en el mismo orden</translation>
    </message>
    <message>
        <source>these are not the data of the experiment: their SHA-256 begins with %1, it should be %2; name the folder where those lie, with --dataset FOLDER</source>
        <translation>estos no son los datos del experimento: su SHA-256 empieza por %1 y debe ser %2; indicar la carpeta donde están aquellos con --dataset FOLDER</translation>
    </message>
    <message>
        <source>the network has a weight that is no longer finite, so it is not saved</source>
        <translation>la red tiene un peso que ya no es finito, así que no se guarda</translation>
    </message>
    <message>
        <source>a number above 0</source>
        <translation>un número mayor que 0</translation>
    </message>
    <message>
        <source>a whole number from 1 to 10,000,000</source>
        <translation>un número entero de 1 a 10.000.000</translation>
    </message>
    <message>
        <source>this is no Rewire model: its metadata lacks %1</source>
        <translation>esto no es un modelo de Rewire: en sus metadatos falta %1</translation>
    </message>
    <message>
        <source>%1 in the metadata must be %2, not %3</source>
        <translation>%1 en los metadatos debe ser %2, no %3</translation>
    </message>
    <message>
        <source>this is no Rewire model: its metadata say format %1, not %2</source>
        <translation>esto no es un modelo de Rewire: sus metadatos indican el formato %1, no %2</translation>
    </message>
    <message>
        <source>the model was made by a newer Rewire: its format has version %1, this program reads version %2; update Rewire</source>
        <translation>el modelo es de un Rewire más reciente: su formato tiene la versión %1, y este programa lee la versión %2; actualizar Rewire</translation>
    </message>
    <message>
        <source>the activation must be &quot;relu&quot;, not %1</source>
        <translation>la activación debe ser &quot;relu&quot;, no %1</translation>
    </message>
    <message>
        <source>&quot;classes&quot; in the metadata must be a JSON list of names, one an output, not %1</source>
        <translation>&quot;classes&quot; en los metadatos debe ser una lista JSON de nombres, uno por salida, no %1</translation>
    </message>
    <message>
        <source>&quot;classes&quot; in the metadata must be names that differ, not %1</source>
        <translation>&quot;classes&quot; en los metadatos deben ser nombres distintos, no %1</translation>
    </message>
    <message>
        <source>&quot;pixel_range&quot; in the metadata must be [low, high] with low &lt; high, not %1</source>
        <translation>&quot;pixel_range&quot; en los metadatos debe ser [mínimo, máximo] con mínimo &lt; máximo, no %1</translation>
    </message>
    <message>
        <source>the model&apos;s experiment has more than 16 million characters</source>
        <translation>el experimento del modelo tiene más de 16 millones de caracteres</translation>
    </message>
    <message>
        <source>the model&apos;s experiment cannot be run: %1</source>
        <translation>el experimento del modelo no se puede ejecutar: %1</translation>
    </message>
    <message>
        <source>&quot;dataset_sha256&quot; in the metadata must be that of the experiment</source>
        <translation>&quot;dataset_sha256&quot; en los metadatos debe ser el del experimento</translation>
    </message>
    <message>
        <source>&quot;metrics&quot; in the metadata must end with the model&apos;s epoch, %1</source>
        <translation>&quot;metrics&quot; en los metadatos debe terminar con la época del modelo, %1</translation>
    </message>
    <message>
        <source>&quot;regrow&quot; in the metadata must be a list of link counts, one a layer, not %1</source>
        <translation>&quot;regrow&quot; en los metadatos debe ser una lista de números de enlaces, uno por capa, no %1</translation>
    </message>
    <message>
        <source>&quot;regrow&quot; in the metadata has more links for layer %1 than its %2 free places</source>
        <translation>&quot;regrow&quot; en los metadatos tiene para la capa %1 más enlaces que sus %2 lugares libres</translation>
    </message>
    <message>
        <source>the tensor %1 is missing</source>
        <translation>falta el tensor %1</translation>
    </message>
    <message>
        <source>tensor %1 must have %2%3</source>
        <translation>el tensor %1 debe tener %2%3</translation>
    </message>
    <message>
        <source> dimension</source>
        <translation> dimensión</translation>
    </message>
    <message>
        <source> dimensions</source>
        <translation> dimensiones</translation>
    </message>
    <message>
        <source>tensor %1 does not fit the others: its shape must be [%2]</source>
        <translation>el tensor %1 no encaja con los demás: su forma debe ser [%2]</translation>
    </message>
    <message>
        <source>tensor %1 holds a value that is not finite</source>
        <translation>el tensor %1 contiene un valor que no es finito</translation>
    </message>
    <message>
        <source>tensor %1 must hold epochs from 0 to the model&apos;s, %2</source>
        <translation>el tensor %1 debe contener épocas desde 0 hasta la del modelo, %2</translation>
    </message>
    <message>
        <source>layer %1 must have 1 to 10,000,000 neurons, not %2</source>
        <translation>la capa %1 debe tener de 1 a 10.000.000 de neuronas, no %2</translation>
    </message>
    <message>
        <source>layer %1 has neither the tensor &quot;indptr&quot; of a sparse layer nor the &quot;weight&quot; of a dense one</source>
        <translation>la capa %1 no tiene ni el tensor &quot;indptr&quot; de una capa dispersa ni el &quot;weight&quot; de una densa</translation>
    </message>
    <message>
        <source>layer %1 has %2 inputs and %3 links; more than 1,000,000 inputs need as many links</source>
        <translation>la capa %1 tiene %2 entradas y %3 enlaces; con más de 1.000.000 de entradas hacen falta otros tantos enlaces</translation>
    </message>
    <message>
        <source>layer %1 is malformed: %2</source>
        <translation>la capa %1 está mal formada: %2</translation>
    </message>
    <message>
        <source>tensor %1 must not be empty</source>
        <translation>el tensor %1 no debe estar vacío</translation>
    </message>
    <message>
        <source>tensor %1 belongs to no layer; layers are counted from 0, and a sparse one has indptr, indices, values, bias, momentum, bias_momentum and born, a dense one weight, bias, momentum and bias_momentum</source>
        <translation>el tensor %1 no pertenece a ninguna capa; las capas se cuentan desde 0, y una dispersa tiene indptr, indices, values, bias, momentum, bias_momentum y born; una densa, weight, bias, momentum y bias_momentum</translation>
    </message>
    <message>
        <source>the model has no layer: tensors called &quot;layers.0.indptr&quot; or &quot;layers.0.weight&quot; and so on are missing</source>
        <translation>el modelo no tiene ninguna capa: faltan los tensores llamados &quot;layers.0.indptr&quot; o &quot;layers.0.weight&quot;, etc.</translation>
    </message>
    <message>
        <source>the last layer must be dense: its tensor weight is missing</source>
        <translation>la última capa debe ser densa: falta su tensor weight</translation>
    </message>
    <message>
        <source>the last layer has %1 outputs; it must have one for each of the %2 classes</source>
        <translation>la última capa tiene %1 salidas; debe tener una por cada una de las %2 clases</translation>
    </message>
    <message>
        <source>the experiment has %1 hidden layers, the tensors %2</source>
        <translation>el experimento tiene %1 capas ocultas; los tensores, %2</translation>
    </message>
    <message>
        <source>layer %1 has %2 neurons; the experiment says %3</source>
        <translation>la capa %1 tiene %2 neuronas; el experimento dice %3</translation>
    </message>
    <message>
        <source>layer %1 must be %2, as the experiment&apos;s rule is &quot;%3&quot;</source>
        <translation>la capa %1 debe ser %2, pues la regla del experimento es &quot;%3&quot;</translation>
    </message>
    <message>
        <source>sparse</source>
        <translation>dispersa</translation>
    </message>
    <message>
        <source>dense</source>
        <translation>densa</translation>
    </message>
    <message>
        <source>the name of the folder is empty; name one</source>
        <translation>el nombre de la carpeta está vacío; indicar uno</translation>
    </message>
    <message>
        <source>this is a file; a folder is needed</source>
        <translation>esto es un archivo; se necesita una carpeta</translation>
    </message>
    <message>
        <source>cannot make the folder, %1</source>
        <translation>no se puede crear la carpeta: %1</translation>
    </message>
    <message>
        <source>name a file</source>
        <translation>indicar un archivo</translation>
    </message>
    <message>
        <source>this is a folder; name a file</source>
        <translation>esto es una carpeta; indicar un archivo</translation>
    </message>
    <message>
        <source>there is no folder %1; make it first</source>
        <translation>no existe la carpeta %1; crearla antes</translation>
    </message>
    <message>
        <source>this is no safetensors file: it has %1 bytes, and a header takes more</source>
        <translation>esto no es un archivo safetensors: tiene %1 bytes, y ya la cabecera ocupa más</translation>
    </message>
    <message>
        <source>this is text, not a model; a model is a .safetensors file</source>
        <translation>esto es texto, no un modelo; un modelo es un archivo .safetensors</translation>
    </message>
    <message>
        <source>this is no safetensors file, or it is cut: its header should take %1 bytes, and %2 bytes are there (100,000,000 are allowed)</source>
        <translation>esto no es un archivo safetensors, o está cortado: su cabecera ocuparía %1 bytes, y hay %2 bytes (se admiten 100.000.000)</translation>
    </message>
    <message>
        <source>the header could not be read</source>
        <translation>no se ha podido leer la cabecera</translation>
    </message>
    <message>
        <source>tensor %1 has the type %2; it must be %3</source>
        <translation>el tensor %1 tiene el tipo %2; debe ser %3</translation>
    </message>
    <message>
        <source>tensor %1 could not be read: the file was cut while it was open</source>
        <translation>no se ha podido leer el tensor %1: el archivo se cortó mientras estaba abierto</translation>
    </message>
    <message>
        <source>tensor %1 has more than 32 dimensions</source>
        <translation>el tensor %1 tiene más de 32 dimensiones</translation>
    </message>
    <message>
        <source>__metadata__ holds more than 1,000 texts</source>
        <translation>__metadata__ contiene más de 1000 textos</translation>
    </message>
    <message>
        <source>it has more than 10,000 tensors</source>
        <translation>tiene más de 10.000 tensores</translation>
    </message>
    <message>
        <source>tensor %1 must have all of dtype, shape and data_offsets</source>
        <translation>el tensor %1 debe tener dtype, shape y data_offsets, los tres</translation>
    </message>
    <message>
        <source>it is not valid JSON at byte %1</source>
        <translation>no es JSON válido en el byte %1</translation>
    </message>
    <message>
        <source>the safetensors header is malformed: %1</source>
        <translation>la cabecera safetensors está mal formada: %1</translation>
    </message>
    <message>
        <source>the key %1 comes twice</source>
        <translation>la clave %1 aparece dos veces</translation>
    </message>
    <message>
        <source>it must be a JSON object</source>
        <translation>debe ser un objeto JSON</translation>
    </message>
    <message>
        <source>%1 must be an object</source>
        <translation>%1 debe ser un objeto</translation>
    </message>
    <message>
        <source>__metadata__ must hold texts only, and %1 is none</source>
        <translation>__metadata__ solo debe contener textos, y %1 no lo es</translation>
    </message>
    <message>
        <source>tensor %1 must have a dtype (a text), a shape (whole numbers from 0 on) and data_offsets (two of them), and nothing else</source>
        <translation>el tensor %1 debe tener dtype (un texto), shape (números enteros, 0 o mayores) y data_offsets (dos de ellos), y nada más</translation>
    </message>
    <message>
        <source>begins at byte %1 and ends before it</source>
        <translation>empieza en el byte %1 y termina antes</translation>
    </message>
    <message>
        <source>ends at byte %1 of the data, but the file holds %2: it is cut, or its header is wrong</source>
        <translation>termina en el byte %1 de los datos, pero el archivo contiene %2: está cortado, o su cabecera es incorrecta</translation>
    </message>
    <message>
        <source>has a shape larger than any file</source>
        <translation>tiene una forma más grande que cualquier archivo</translation>
    </message>
    <message>
        <source>takes %1 bytes, but its type and shape call for %2</source>
        <translation>ocupa %1 bytes, pero su tipo y su forma exigen %2</translation>
    </message>
    <message>
        <source>tensor %1 %2</source>
        <translation>el tensor %1 %2</translation>
    </message>
    <message>
        <source>tensor %1 begins at byte %2 of the data; tensors must follow one another without gap or overlap, so byte %3 would be right</source>
        <translation>el tensor %1 empieza en el byte %2 de los datos; los tensores deben ir seguidos, sin huecos ni solapes, así que lo correcto sería el byte %3</translation>
    </message>
    <message>
        <source>the file is too long: the tensors end at byte %1 of the data, and %2 more bytes follow</source>
        <translation>el archivo es demasiado largo: los tensores terminan en el byte %1 de los datos, y siguen %2 bytes más</translation>
    </message>
    <message>
        <source>this is no safetensors file: its header must begin with &apos;{&apos;</source>
        <translation>esto no es un archivo safetensors: su cabecera debe empezar por &apos;{&apos;</translation>
    </message>
    <message>
        <source>another program</source>
        <translation>otro programa</translation>
    </message>
    <message>
        <source>this run is being written by %1; wait for it, or name another folder</source>
        <translation>%1 está escribiendo esta ejecución; esperar a que termine, o indicar otra carpeta</translation>
    </message>
    <message>
        <source>this file is being written by %1; wait for it, or name another file</source>
        <translation>%1 está escribiendo este archivo; esperar a que termine, o indicar otro archivo</translation>
    </message>
    <message>
        <source>the JSON has a key of more than 1,000 bytes</source>
        <translation>el JSON tiene una clave de más de 1000 bytes</translation>
    </message>
    <message>
        <source>the JSON has more than %1 values, beside links and neurons removed by hand</source>
        <translation>el JSON tiene más de %1 valores, aparte de los enlaces y las neuronas que se eliminaron a mano</translation>
    </message>
    <message>
        <source>the JSON nests lists and objects deeper than %1 levels</source>
        <translation>el JSON anida listas y objetos en más de %1 niveles</translation>
    </message>
    <message>
        <source>the JSON has a long text that is malformed</source>
        <translation>el JSON tiene un texto largo mal formado</translation>
    </message>
    <message>
        <source>the JSON has a text with the character 0, beside one of more than 100,000 bytes</source>
        <translation>el JSON tiene un texto con el carácter 0, además de uno de más de 100.000 bytes</translation>
    </message>
    <message>
        <source>the JSON has a text of more than 100,000 bytes</source>
        <translation>el JSON tiene un texto de más de 100.000 bytes</translation>
    </message>
    <message>
        <source>epoch %1 of this run is not kept</source>
        <translation>la época %1 de esta ejecución no está guardada</translation>
    </message>
    <message>
        <source>epoch %1 of this run is not kept; its history has epochs %2 to %3</source>
        <translation>la época %1 de esta ejecución no está guardada; su historial tiene las épocas %2 a %3</translation>
    </message>
    <message>
        <source>a run and an epoch are named as RUN@12, or a model file by its name</source>
        <translation>una ejecución y una época se indican como RUN@12; un archivo de modelo, por su nombre</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stays what it is in a run; leave it out, or start a new run</source>
        <translation>&quot;%1&quot; no cambia dentro de una ejecución; quitarlo, o empezar una ejecución nueva</translation>
    </message>
    <message>
        <source>the experiment has other layers than the model; hidden, density and whether it is dense must be the same</source>
        <translation>el experimento tiene otras capas que el modelo; hidden, density y si es densa deben coincidir</translation>
    </message>
    <message>
        <source>this is not the network that the experiment began with (its hash begins with %1, not %2)</source>
        <translation>esta no es la red con la que empezó el experimento (su hash empieza por %1, no por %2)</translation>
    </message>
    <message>
        <source>the metrics of an epoch must be a JSON object</source>
        <translation>las métricas de una época deben ser un objeto JSON</translation>
    </message>
    <message>
        <source>the layers of an epoch must be counted from 0</source>
        <translation>las capas de una época se deben contar desde 0</translation>
    </message>
    <message>
        <source>tensor %1 is missing</source>
        <translation>falta el tensor %1</translation>
    </message>
    <message>
        <source>a layer must have 1 to 10,000,000 neurons on either side</source>
        <translation>una capa debe tener de 1 a 10.000.000 de neuronas a cada lado</translation>
    </message>
    <message>
        <source>a layer must be sparse or dense, not %1</source>
        <translation>una capa debe ser sparse o dense, no %1</translation>
    </message>
    <message>
        <source>tensor %1 does not fit its layer</source>
        <translation>el tensor %1 no encaja en su capa</translation>
    </message>
    <message>
        <source>&quot;compression&quot; in a history must be none or zlib, not %1</source>
        <translation>&quot;compression&quot; en un historial debe ser none o zlib, no %1</translation>
    </message>
    <message>
        <source>this history was cut or changed</source>
        <translation>este historial está cortado o modificado</translation>
    </message>
    <message>
        <source>its epochs must follow one another</source>
        <translation>sus épocas deben ir seguidas</translation>
    </message>
    <message>
        <source>epoch %1 is not kept in this history</source>
        <translation>la época %1 no está guardada en este historial</translation>
    </message>
    <message>
        <source>this is the history of another run</source>
        <translation>este es el historial de otra ejecución</translation>
    </message>
    <message>
        <source>this is a database, and no history of a run</source>
        <translation>esto es una base de datos, pero no el historial de una ejecución</translation>
    </message>
    <message>
        <source>cannot be renamed, %1</source>
        <translation>no se puede cambiar el nombre: %1</translation>
    </message>
    <message>
        <source>%1; the history of this run begins without the epochs before</source>
        <translation>%1; el historial de esta ejecución empieza sin las épocas anteriores</translation>
    </message>
    <message>
        <source>the history is kept again (%1)</source>
        <translation>el historial se vuelve a guardar (%1)</translation>
    </message>
    <message>
        <source>%1; training goes on without its history, and tries to keep it again after every epoch</source>
        <translation>%1; el entrenamiento sigue sin su historial, y después de cada época se intenta guardarlo de nuevo</translation>
    </message>
    <message>
        <source>cannot be written, the disk has no more room than the model needs</source>
        <translation>no se puede escribir: en el disco no queda más espacio que el que necesita el modelo</translation>
    </message>
    <message>
        <source>%1; it is %2 now, and a new history begins at epoch %3</source>
        <translation>%1; ahora se llama %2, y en la época %3 empieza un historial nuevo</translation>
    </message>
    <message>
        <source>cannot make a folder for the run, %1</source>
        <translation>no se puede crear una carpeta para la ejecución: %1</translation>
    </message>
    <message>
        <source>the links of the history are malformed</source>
        <translation>los enlaces del historial están mal formados</translation>
    </message>
    <message>
        <source>an array of the history is malformed: %1</source>
        <translation>una matriz del historial está mal formada: %1</translation>
    </message>
    <message>
        <source>it holds more values than its layer</source>
        <translation>contiene más valores que su capa</translation>
    </message>
    <message>
        <source>zlib cannot inflate it</source>
        <translation>zlib no la puede descomprimir</translation>
    </message>
    <message>
        <source>bytes follow what zlib made</source>
        <translation>después de lo que comprimió zlib siguen más bytes</translation>
    </message>
    <message>
        <source>it ends within a value</source>
        <translation>termina en medio de un valor</translation>
    </message>
    <message>
        <source>this folder already holds a run; give --overwrite to replace it or --resume to go on with it</source>
        <translation>en esta carpeta ya hay una ejecución; con --overwrite se sustituye, con --resume se continúa</translation>
    </message>
    <message>
        <source>cannot be read, %1</source>
        <translation>no se puede leer: %1</translation>
    </message>
    <message>
        <source>there is no run to resume: %1 is missing; leave out --resume to start one</source>
        <translation>no hay ninguna ejecución que continuar: falta %1; sin --resume se empieza una</translation>
    </message>
    <message>
        <source>model.safetensors is missing, though metrics.csv has finished epochs; put it back, or begin anew with --overwrite</source>
        <translation>falta model.safetensors, aunque metrics.csv tiene épocas terminadas; devolverlo a su sitio, o empezar de nuevo con --overwrite</translation>
    </message>
    <message>
        <source>the experiment in model.safetensors is not that of experiment.json; put back the one they belong to</source>
        <translation>el experimento de model.safetensors no es el de experiment.json; devolver a su sitio el que corresponde</translation>
    </message>
    <message>
        <source>metrics.csv must have a row for each epoch of model.safetensors, %1 to %2, and has %3 rows</source>
        <translation>metrics.csv debe tener una fila por cada época de model.safetensors, %1 a %2, y tiene %3 filas</translation>
    </message>
    <message>
        <source>cannot remove, %1</source>
        <translation>no se puede eliminar: %1</translation>
    </message>
    <message>
        <source>cannot be opened, %1</source>
        <translation>no se puede abrir: %1</translation>
    </message>
    <message>
        <source>cannot be written, %1</source>
        <translation>no se puede escribir: %1</translation>
    </message>
    <message>
        <source>this is no history of a run that can be read, %1</source>
        <translation>este no es un historial de ejecución que se pueda leer: %1</translation>
    </message>
    <message>
        <source>cannot be written: %1</source>
        <translation>no se puede escribir: %1</translation>
    </message>
    <message>
        <source>there is no model to test; add the network of the window or a model file</source>
        <translation>no hay ningún modelo que evaluar; añadir la red de la ventana o un archivo de modelo</translation>
    </message>
    <message>
        <source>Not enough memory for these curves. Use fewer models, or smaller ones.</source>
        <translation>No hay memoria suficiente para estas curvas. Usar menos modelos, o más pequeños.</translation>
    </message>
    <message>
        <source>the kind must be one of %1, not %2</source>
        <translation>el tipo debe ser %1, no %2</translation>
    </message>
    <message>
        <source>repeat %1 of a strength of %2 is there twice; one row a point</source>
        <translation>la repetición %1 de una intensidad de %2 está dos veces; cada punto lleva una fila</translation>
    </message>
    <message>
        <source>there is no row below the columns; one row a point</source>
        <translation>no hay ninguna fila debajo de las columnas; cada punto lleva una fila</translation>
    </message>
    <message>
        <source>its rows are of several kinds, %1 and %2; a file has curves of one kind</source>
        <translation>sus filas son de varios tipos, %1 y %2; un archivo tiene curvas de un solo tipo</translation>
    </message>
    <message>
        <source>its seeds must count on with the repeats, seed + repeat, from one number in all rows</source>
        <translation>sus semillas deben avanzar con las repeticiones (semilla + repetición) desde un mismo número en todas las filas</translation>
    </message>
    <message>
        <source>Not enough memory to evaluate this network. Take one with fewer links.</source>
        <translation>No hay memoria suficiente para evaluar esta red. Tomar una con menos enlaces.</translation>
    </message>
    <message>
        <source>The network could not be evaluated: %1.</source>
        <translation>No se ha podido evaluar la red: %1.</translation>
    </message>
    <message>
        <source>there is no network yet; begin an experiment first, or add a model file</source>
        <translation>aún no hay ninguna red; empezar antes un experimento, o añadir un archivo de modelo</translation>
    </message>
    <message>
        <source>the network must have an input for each pixel of %1</source>
        <translation>la red debe tener una entrada por cada píxel de %1</translation>
    </message>
    <message>
        <source>a text must be UTF-8 without control characters, tabs among them</source>
        <translation>un texto debe ser UTF-8 sin caracteres de control, tampoco tabuladores</translation>
    </message>
    <message>
        <source>a text must begin with a line &quot;# Title&quot; of at most %1 bytes</source>
        <translation>un texto debe empezar con una línea &quot;# Título&quot; de %1 bytes como máximo</translation>
    </message>
    <message>
        <source>a text must have words below its title</source>
        <translation>un texto debe tener palabras debajo del título</translation>
    </message>
    <message>
        <source>the text has %1 words; at most %2 are read while something happens</source>
        <translation>el texto tiene %1 palabras; mientras algo ocurre se leen como máximo %2</translation>
    </message>
    <message>
        <source>step %1</source>
        <translation>el paso %1</translation>
    </message>
    <message>
        <source>%1 begins with a file outside of the lesson; put it into its folder</source>
        <translation>%1 empieza con un archivo de fuera de la lección; ponerlo en su carpeta</translation>
    </message>
    <message>
        <source>%1: of %2, %3 %4</source>
        <translation>%1: de %2, %3 %4</translation>
    </message>
    <message>
        <source>%1, a control</source>
        <translation>%1, un control</translation>
    </message>
    <message>
        <source>a language is a name as &quot;de&quot; or &quot;pt_BR&quot;</source>
        <translation>un idioma es un nombre como &quot;de&quot; o &quot;pt_BR&quot;</translation>
    </message>
    <message>
        <source>must be a JSON object</source>
        <translation>debe ser un objeto JSON</translation>
    </message>
    <message>
        <source>has the unknown key %1; known are %2</source>
        <translation>tiene la clave desconocida %1; se conocen %2</translation>
    </message>
    <message>
        <source>needs &quot;%1&quot;</source>
        <translation>necesita &quot;%1&quot;</translation>
    </message>
    <message>
        <source>needs &quot;%1&quot; as a whole number from %2 to %3</source>
        <translation>necesita &quot;%1&quot; como número entero de %2 a %3</translation>
    </message>
    <message>
        <source>needs &quot;%1&quot; as a number</source>
        <translation>necesita &quot;%1&quot; como número</translation>
    </message>
    <message>
        <source>needs &quot;%1&quot; as true or false</source>
        <translation>necesita &quot;%1&quot; como true o false</translation>
    </message>
    <message>
        <source>needs &quot;%1&quot; as a list of at most %2</source>
        <translation>necesita &quot;%1&quot; como lista de %2 elementos como máximo</translation>
    </message>
    <message>
        <source>needs &quot;%1&quot; in names of 1 to %2 bytes</source>
        <translation>necesita &quot;%1&quot; con nombres de 1 a %2 bytes</translation>
    </message>
    <message>
        <source>needs &quot;%1&quot; as the name of a file of the lesson, not %2</source>
        <translation>necesita &quot;%1&quot; como nombre de un archivo de la lección, no %2</translation>
    </message>
    <message>
        <source>%1 needs &quot;experiment&quot; as an object with keys of the experiment file</source>
        <translation>%1 necesita &quot;experiment&quot; como objeto con claves del archivo de experimento</translation>
    </message>
    <message>
        <source>%1 may not give &quot;%2&quot; in an experiment; leave it out</source>
        <translation>%1 no puede dar &quot;%2&quot; en un experimento; quitarlo</translation>
    </message>
    <message>
        <source>%1 has an experiment of more than 4,096 bytes; it needs only what is not usual</source>
        <translation>%1 tiene un experimento de más de 4096 bytes; solo necesita lo que no es habitual</translation>
    </message>
    <message>
        <source>%1 needs a &quot;dataset&quot; that is known by name, or a folder of the lesson</source>
        <translation>%1 necesita un &quot;dataset&quot; conocido por su nombre, o una carpeta de la lección</translation>
    </message>
    <message>
        <source>%1 has an experiment that cannot be run: %2</source>
        <translation>%1 tiene un experimento que no se puede ejecutar: %2</translation>
    </message>
    <message>
        <source>%1, a perturbation</source>
        <translation>%1, una perturbación</translation>
    </message>
    <message>
        <source>perturbs by %1 twice; each kind has one slider</source>
        <translation>perturba dos veces con %1; cada tipo tiene un solo deslizador</translation>
    </message>
    <message>
        <source>does one thing: train_to, perturb, apply (with regrow), set or heal</source>
        <translation>debe hacer una sola cosa: train_to, perturb, apply (con regrow), set o heal</translation>
    </message>
    <message>
        <source>does nothing; leave it out</source>
        <translation>no hace nada; quitarlo</translation>
    </message>
    <message>
        <source>%1, action %2</source>
        <translation>%1, acción %2</translation>
    </message>
    <message>
        <source>%1, its control</source>
        <translation>%1, su control</translation>
    </message>
    <message>
        <source>changes nothing; it needs experiment, actions or perturb</source>
        <translation>no cambia nada; necesita experiment, actions o perturb</translation>
    </message>
    <message>
        <source>changes an experiment, and the step begins with a model or a run</source>
        <translation>cambia un experimento, y el paso empieza con un modelo o una ejecución</translation>
    </message>
    <message>
        <source>has no measure %1; there are %2</source>
        <translation>pide la medida %1, que no existe; existen %2</translation>
    </message>
    <message>
        <source>goes from a larger number to a smaller one</source>
        <translation>va de un número mayor a uno menor</translation>
    </message>
    <message>
        <source>needs &quot;%1&quot; for %2</source>
        <translation>necesita &quot;%1&quot; para %2</translation>
    </message>
    <message>
        <source>takes neither draws nor seeds for %1</source>
        <translation>no admite ni draws ni seeds para %1</translation>
    </message>
    <message>
        <source>%1, its start</source>
        <translation>%1, su inicio</translation>
    </message>
    <message>
        <source>is one of experiment, model, or run with epoch</source>
        <translation>debe ser uno de experiment, model, o run con epoch</translation>
    </message>
    <message>
        <source>shows %1, which is no view</source>
        <translation>muestra %1, que no es una vista</translation>
    </message>
    <message>
        <source>has the control %1, which there is not</source>
        <translation>tiene el control %1, que no existe</translation>
    </message>
    <message>
        <source>needs a &quot;text&quot; whose name ends in .md</source>
        <translation>necesita un &quot;text&quot; cuyo nombre termine en .md</translation>
    </message>
    <message>
        <source>%1, band %2</source>
        <translation>%1, banda %2</translation>
    </message>
    <message>
        <source>this is no lesson: it must be a JSON object with &quot;format&quot;: &quot;rewire-lesson&quot;</source>
        <translation>esto no es una lección: debe ser un objeto JSON con &quot;format&quot;: &quot;rewire-lesson&quot;</translation>
    </message>
    <message>
        <source>the lesson needs &quot;version&quot;: 1</source>
        <translation>la lección necesita &quot;version&quot;: 1</translation>
    </message>
    <message>
        <source>the lesson is of version %1, this program reads version 1; take a newer Rewire</source>
        <translation>la lección es de la versión %1, y este programa lee la versión 1; usar un Rewire más reciente</translation>
    </message>
    <message>
        <source>the lesson</source>
        <translation>la lección</translation>
    </message>
    <message>
        <source>needs at least one step</source>
        <translation>necesita al menos un paso</translation>
    </message>
    <message>
        <source>the training is past that epoch; train_to goes on</source>
        <translation>el entrenamiento ya ha pasado esa época; train_to solo avanza</translation>
    </message>
    <message>
        <source>nothing is done to the network of the specimen that could be applied</source>
        <translation>no se ha hecho nada a la red del espécimen que se pueda aplicar</translation>
    </message>
    <message>
        <source>%1, step %2</source>
        <translation>%1, paso %2</translation>
    </message>
    <message>
        <source>the step trains to epoch %1, and the experiment has %2 epochs; give it more</source>
        <translation>el paso entrena hasta la época %1, y el experimento tiene %2 épocas; darle más</translation>
    </message>
    <message>
        <source>cannot make a folder to unpack the lesson into, %1</source>
        <translation>no se puede crear una carpeta para descomprimir la lección: %1</translation>
    </message>
    <message>
        <source>this is no lesson: it has no lesson.json</source>
        <translation>esto no es una lección: no tiene lesson.json</translation>
    </message>
    <message>
        <source>a lesson has at most 1,000 files and 64 MiB, and this zip has more</source>
        <translation>una lección tiene como máximo 1000 archivos y 64 MiB, y este zip tiene más</translation>
    </message>
    <message>
        <source>there is no lesson and no file of this name; rewire lesson list names the lessons</source>
        <translation>no existe ninguna lección ni archivo con este nombre; rewire lesson list muestra las lecciones</translation>
    </message>
    <message>
        <source>columns must ascend within row %1</source>
        <translation>las columnas deben ser ascendentes dentro de la fila %1</translation>
    </message>
    <message>
        <source>row %1 links an input neuron beyond 0 … %2</source>
        <translation>la fila %1 enlaza una neurona de entrada fuera de 0 … %2</translation>
    </message>
    <message>
        <source>the column index is not the transpose of the rows</source>
        <translation>el índice de columnas no es la transpuesta de las filas</translation>
    </message>
    <message>
        <source>a layer needs at least one neuron on each side</source>
        <translation>una capa necesita al menos una neurona a cada lado</translation>
    </message>
    <message>
        <source>indptr must have one entry a row and one more</source>
        <translation>indptr debe tener una entrada por fila y una más</translation>
    </message>
    <message>
        <source>indptr must run from 0 to the number of links</source>
        <translation>indptr debe ir de 0 al número de enlaces</translation>
    </message>
    <message>
        <source>indptr must not descend</source>
        <translation>indptr no debe ser descendente</translation>
    </message>
    <message>
        <source>values, momentum and born must have one entry a link</source>
        <translation>values, momentum y born deben tener una entrada por enlace</translation>
    </message>
    <message>
        <source>bias and its momentum must have one entry a row</source>
        <translation>bias y su momentum deben tener una entrada por fila</translation>
    </message>
    <message>
        <source>must lie between 0 and 1, in pixel units (8/255 is 0.03137)</source>
        <translation>debe estar entre 0 y 1, en unidades de píxel (8/255 es 0,03137)</translation>
    </message>
    <message>
        <source>must be at least 1</source>
        <translation>debe ser al menos 1</translation>
    </message>
    <message>
        <source>must be above 0 and at most 1000, or be left out for 2.5 times epsilon through the number of steps</source>
        <translation>debe ser mayor que 0 y como máximo 1000; si se omite, es 2,5 veces épsilon entre el número de pasos</translation>
    </message>
    <message>
        <source>must lie between 1 and 10000</source>
        <translation>debe estar entre 1 y 10.000</translation>
    </message>
    <message>
        <source>must lie between 0 and 1</source>
        <translation>debe estar entre 0 y 1</translation>
    </message>
    <message>
        <source>must lie between 0 and 1000 standard deviations of the layer&apos;s weights</source>
        <translation>debe estar entre 0 y 1000 desviaciones estándar de los pesos de la capa</translation>
    </message>
    <message>
        <source>must be left out: this network has no hidden layer</source>
        <translation>se debe omitir: esta red no tiene ninguna capa oculta</translation>
    </message>
    <message>
        <source>must be 0, the only layer</source>
        <translation>debe ser 0, la única capa</translation>
    </message>
    <message>
        <source>must be 0, the only hidden layer</source>
        <translation>debe ser 0, la única capa oculta</translation>
    </message>
    <message>
        <source>must lie between 0, next to the input, and %1, the output layer</source>
        <translation>debe estar entre 0, junto a la entrada, y %1, la capa de salida</translation>
    </message>
    <message>
        <source>must lie between 0, next to the input, and %1</source>
        <translation>debe estar entre 0, junto a la entrada, y %1</translation>
    </message>
    <message>
        <source>must ascend and name each layer once, for example 0,2</source>
        <translation>debe ser ascendente y nombrar cada capa una vez, por ejemplo 0,2</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>un número entero</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true o false</translation>
    </message>
    <message>
        <source>a list of layers</source>
        <translation>una lista de capas</translation>
    </message>
    <message>
        <source>there is no parameter &quot;%1&quot; of this perturbation</source>
        <translation>esta perturbación no tiene el parámetro &quot;%1&quot;</translation>
    </message>
    <message>
        <source>the parameter &quot;%1&quot; must be %2</source>
        <translation>el parámetro &quot;%1&quot; debe ser %2</translation>
    </message>
    <message>
        <source>there is no such kind of perturbation; it must be %1</source>
        <translation>no existe ese tipo de perturbación; debe ser %1</translation>
    </message>
    <message>
        <source>the parameters of a perturbation must be one JSON object</source>
        <translation>los parámetros de una perturbación deben ser un objeto JSON</translation>
    </message>
    <message>
        <source>&quot;cut&quot; must be a list of [layer, from, to]</source>
        <translation>&quot;cut&quot; debe ser una lista de [capa, desde, hasta]</translation>
    </message>
    <message>
        <source>&quot;silence&quot; must be a list of [layer, neuron]</source>
        <translation>&quot;silence&quot; debe ser una lista de [capa, neurona]</translation>
    </message>
    <message>
        <source>&quot;perturb&quot; must be a list of perturbations</source>
        <translation>&quot;perturb&quot; debe ser una lista de perturbaciones</translation>
    </message>
    <message>
        <source>a perturbation needs &quot;kind&quot;, &quot;parameters&quot; and &quot;seed&quot;</source>
        <translation>una perturbación necesita &quot;kind&quot;, &quot;parameters&quot; y &quot;seed&quot;</translation>
    </message>
    <message>
        <source>the perturbations of one list have one seed</source>
        <translation>las perturbaciones de una lista tienen una misma semilla</translation>
    </message>
    <message>
        <source>&quot;draw&quot; counts from 0</source>
        <translation>&quot;draw&quot; se cuenta desde 0</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 o %2</translation>
    </message>
    <message>
        <source>specimen.json is malformed</source>
        <translation>specimen.json está mal formado</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; must be a whole number from 0 on</source>
        <translation>%1: &quot;%2&quot; debe ser un número entero, 0 o mayor</translation>
    </message>
    <message>
        <source>%1: it must be a JSON object</source>
        <translation>%1: debe ser un objeto JSON</translation>
    </message>
    <message>
        <source>%1: &quot;seed&quot; must be a whole number</source>
        <translation>%1: &quot;seed&quot; debe ser un número entero</translation>
    </message>
    <message>
        <source>%1: all perturbations have the one &quot;seed&quot;</source>
        <translation>%1: todas las perturbaciones tienen la misma &quot;seed&quot;</translation>
    </message>
    <message>
        <source>this must be a JSON object</source>
        <translation>esto debe ser un objeto JSON</translation>
    </message>
    <message>
        <source>%1; it is %2 now</source>
        <translation>%1; ahora se llama %2</translation>
    </message>
    <message>
        <source>the link %1</source>
        <translation>el enlace %1</translation>
    </message>
    <message>
        <source>the neuron %1</source>
        <translation>la neurona %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 y %2 más</translation>
    </message>
    <message>
        <source>manifest.json must have &quot;version&quot;, a whole number from 1 on</source>
        <translation>manifest.json debe tener &quot;version&quot;, un número entero, 1 o mayor</translation>
    </message>
    <message>
        <source>this project was saved by a newer Rewire (version %1 of the format, and this program knows %2); open it with that one</source>
        <translation>este proyecto lo guardó un Rewire más reciente (versión %1 del formato, y este programa conoce la %2); abrirlo con aquel</translation>
    </message>
    <message>
        <source>this zip is no Rewire project: manifest.json must have the format &quot;rewire-project&quot;</source>
        <translation>este zip no es un proyecto de Rewire: manifest.json debe tener el formato &quot;rewire-project&quot;</translation>
    </message>
    <message>
        <source>manifest.json must have &quot;entries&quot;, an object that says what each entry inflates to</source>
        <translation>manifest.json debe tener &quot;entries&quot;, un objeto que diga cuánto ocupa cada entrada descomprimida</translation>
    </message>
    <message>
        <source>manifest.json must give the bytes of each entry as a whole number</source>
        <translation>manifest.json debe dar los bytes de cada entrada como número entero</translation>
    </message>
    <message>
        <source>this zip is no Rewire project: it has no manifest.json</source>
        <translation>este zip no es un proyecto de Rewire: no tiene manifest.json</translation>
    </message>
    <message>
        <source>it goes on to epoch %1, and model.safetensors ends at %2</source>
        <translation>llega hasta la época %1, y model.safetensors termina en la %2</translation>
    </message>
    <message>
        <source>it belongs to a model, which is missing</source>
        <translation>pertenece a un modelo que falta</translation>
    </message>
    <message>
        <source>a project shows %1 drawings at most</source>
        <translation>un proyecto muestra como máximo %1 dibujos</translation>
    </message>
    <message>
        <source>it has more than %1 bytes</source>
        <translation>tiene más de %1 bytes</translation>
    </message>
    <message>
        <source>it was changed or cut</source>
        <translation>está modificado o cortado</translation>
    </message>
    <message>
        <source>manifest.json does not say what %1 inflates to</source>
        <translation>manifest.json no dice cuánto ocupa %1 descomprimido</translation>
    </message>
    <message>
        <source>it belongs to a run, which is missing</source>
        <translation>pertenece a una ejecución que falta</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>names must be UTF-8 of at most 255 bytes</source>
        <translation>los nombres deben ser UTF-8 de 255 bytes como máximo</translation>
    </message>
    <message>
        <source>names have no control characters</source>
        <translation>los nombres no llevan caracteres de control</translation>
    </message>
    <message>
        <source>names must be relative, with / between their parts</source>
        <translation>los nombres deben ser relativos, con / entre sus partes</translation>
    </message>
    <message>
        <source>names must not lead elsewhere</source>
        <translation>los nombres no deben llevar a otro sitio</translation>
    </message>
    <message>
        <source>this is no whole project file (%1); it was cut off or changed, take another copy</source>
        <translation>este archivo de proyecto no está íntegro (%1): está cortado o modificado; usar otra copia</translation>
    </message>
    <message>
        <source>this is no project file: it is no zip, or it was cut off; take another copy</source>
        <translation>esto no es un archivo de proyecto: no es un zip, o está cortado; usar otra copia</translation>
    </message>
    <message>
        <source>a project has at most 10,000 entries, and this file has more</source>
        <translation>un proyecto tiene como máximo 10.000 entradas, y este archivo tiene más</translation>
    </message>
    <message>
        <source>an entry is there twice; each must be there once</source>
        <translation>una entrada está dos veces; cada una debe estar una sola vez</translation>
    </message>
    <message>
        <source>the zip&apos;s directory is incomplete; take another copy</source>
        <translation>el directorio del zip está incompleto; usar otra copia</translation>
    </message>
    <message>
        <source>the entry %1 is refused: %2</source>
        <translation>se rechaza la entrada %1: %2</translation>
    </message>
    <message>
        <source>the entry %1 is encrypted; save the project without a password</source>
        <translation>la entrada %1 está cifrada; guardar el proyecto sin contraseña</translation>
    </message>
    <message>
        <source>the entry %1 is compressed in a way that is not known here; it must be deflated or stored</source>
        <translation>la entrada %1 está comprimida de una forma que aquí no se conoce; debe estar comprimida con deflate o sin comprimir</translation>
    </message>
    <message>
        <source>the entry %1 is a folder with content</source>
        <translation>la entrada %1 es una carpeta con contenido</translation>
    </message>
    <message>
        <source>the entry %1 is a link or a device; a project has ordinary files</source>
        <translation>la entrada %1 es un enlace o un dispositivo; un proyecto tiene archivos normales</translation>
    </message>
    <message>
        <source>the entry %1 would inflate to %2 bytes; that is no honest content</source>
        <translation>la entrada %1 ocuparía %2 bytes descomprimida; eso no es contenido legítimo</translation>
    </message>
    <message>
        <source>the file would inflate to %1 bytes; that is no honest content</source>
        <translation>el archivo ocuparía %1 bytes descomprimido; eso no es contenido legítimo</translation>
    </message>
    <message>
        <source>the entry %1 inflates to more than %2 bytes</source>
        <translation>la entrada %1 ocupa más de %2 bytes descomprimida</translation>
    </message>
    <message>
        <source>the entry %1 was changed or cut; take another copy</source>
        <translation>la entrada %1 está modificada o cortada; usar otra copia</translation>
    </message>
    <message>
        <source>the entry %1 ends early; take another copy</source>
        <translation>la entrada %1 termina antes de tiempo; usar otra copia</translation>
    </message>
    <message>
        <source>must lie between 1 and 10000, the number of strengths</source>
        <translation>debe estar entre 1 y 10.000: es el número de intensidades</translation>
    </message>
    <message>
        <source>must lie between 1 and 100000</source>
        <translation>debe estar entre 1 y 100.000</translation>
    </message>
    <message>
        <source>must be fewer: steps times repeats are more than 1000000 points</source>
        <translation>debe ser menor: pasos por repeticiones dan más de 1.000.000 de puntos</translation>
    </message>
    <message>
        <source>goes with remove-links alone, and with no step before it</source>
        <translation>solo va con remove-links, y sin ningún paso antes</translation>
    </message>
    <message>
        <source>%1, %2, seed %3, in epoch %4</source>
        <translation>%1, %2, semilla %3, en la época %4</translation>
    </message>
    <message>
        <source>%1, %2, seed %3, epoch %4</source>
        <translation>%1, %2, semilla %3, época %4</translation>
    </message>
    <message>
        <source>%1, perturbed</source>
        <translation>%1, perturbada</translation>
    </message>
    <message>
        <source>%1, tested on %2</source>
        <translation>%1, probado con %2</translation>
    </message>
    <message>
        <source>there is no such file or folder; name a run folder or a model (.safetensors)</source>
        <translation>no existe tal archivo o carpeta; indicar una carpeta de ejecución o un modelo (.safetensors)</translation>
    </message>
    <message>
        <source>no epoch of this run is finished yet, so there is nothing to see; train it on with --resume</source>
        <translation>aún no ha terminado ninguna época de esta ejecución, así que no hay nada que ver; seguir entrenándola con --resume</translation>
    </message>
    <message>
        <source>epoch %1 cannot be shown, %2; give %3, which lies elsewhere</source>
        <translation>no se puede mostrar la época %1: %2; indicar %3, que está en otro sitio</translation>
    </message>
    <message>
        <source>epoch %1 is not kept; give one that is, of %2</source>
        <translation>la época %1 no está guardada; indicar una que lo esté, de %2</translation>
    </message>
    <message>
        <source>Not enough memory for this network. Lower the density or the widths and begin a new one.</source>
        <translation>No hay memoria suficiente para esta red. Reducir la densidad o la anchura de las capas y empezar una nueva.</translation>
    </message>
    <message>
        <source>Not enough memory to go on. Begin a network with fewer links.</source>
        <translation>No hay memoria suficiente para seguir. Empezar una red con menos enlaces.</translation>
    </message>
    <message>
        <source>Training stopped: %1. Go back to the epoch before, begin a new network, or open a saved one.</source>
        <translation>El entrenamiento se ha parado: %1. Volver a la época anterior, empezar una red nueva o abrir una guardada.</translation>
    </message>
    <message>
        <source>The run is kept again</source>
        <translation>La ejecución se vuelve a guardar</translation>
    </message>
    <message>
        <source>%1. Training goes on; keeping this run is tried again after every epoch</source>
        <translation>%1. El entrenamiento sigue; después de cada época se intenta guardar de nuevo esta ejecución</translation>
    </message>
    <message>
        <source>there is no network yet; begin an experiment first</source>
        <translation>aún no hay ninguna red; empezar antes un experimento</translation>
    </message>
    <message>
        <source>training</source>
        <translation>entrenamiento</translation>
    </message>
    <message>
        <source>Loading %1 …</source>
        <translation>Cargando %1 …</translation>
    </message>
    <message>
        <source>The network does not have %1, which specimen.json removes; that is left out</source>
        <translation>La red no tiene %1, que specimen.json elimina; se deja fuera</translation>
    </message>
    <message>
        <source>The run before is kept under File, Recent runs</source>
        <translation>La ejecución anterior se conserva en Archivo, Ejecuciones recientes</translation>
    </message>
    <message>
        <source>at most 500,000 links and neurons can be removed by hand at once; remove a share of them instead</source>
        <translation>a mano se pueden eliminar a la vez 500.000 enlaces y neuronas como máximo; eliminar en su lugar una fracción</translation>
    </message>
    <message>
        <source>noise and attacks change images, not the network; choose links, weights or neurons</source>
        <translation>el ruido y los ataques cambian las imágenes, no la red; elegir enlaces, pesos o neuronas</translation>
    </message>
    <message>
        <source>in the middle of epoch %1</source>
        <translation>en mitad de la época %1</translation>
    </message>
    <message>
        <source>after epoch %1</source>
        <translation>tras la época %1</translation>
    </message>
    <message>
        <source>the experiment</source>
        <translation>el experimento</translation>
    </message>
    <message>
        <source>%1. The run is opened without it</source>
        <translation>%1. La ejecución se abre sin ello</translation>
    </message>
    <message>
        <source>%1. The run is opened; its past cannot be shown</source>
        <translation>%1. La ejecución se abre; su pasado no se puede mostrar</translation>
    </message>
    <message>
        <source>training has failed; go back to epoch %1, or open a saved one</source>
        <translation>el entrenamiento ha fallado; volver a la época %1, o abrir una red guardada</translation>
    </message>
    <message>
        <source>training has failed; begin a new network, or open a saved one</source>
        <translation>el entrenamiento ha fallado; empezar una red nueva, o abrir una guardada</translation>
    </message>
    <message>
        <source>save the model</source>
        <translation>guardar el modelo</translation>
    </message>
    <message>
        <source>Saved the network %1 to %2</source>
        <translation>Red %1 guardada en %2</translation>
    </message>
    <message>
        <source>%1. The project is saved without the epochs before</source>
        <translation>%1. El proyecto se guarda sin las épocas anteriores</translation>
    </message>
    <message>
        <source>save the project</source>
        <translation>guardar el proyecto</translation>
    </message>
    <message>
        <source>there is no network yet</source>
        <translation>aún no hay ninguna red</translation>
    </message>
    <message>
        <source>Saved the specimen %1 to %2</source>
        <translation>Espécimen %1 guardado en %2</translation>
    </message>
    <message>
        <source>export the network</source>
        <translation>exportar la red</translation>
    </message>
    <message>
        <source>Exported the metrics %1 to %2</source>
        <translation>Métricas %1 exportadas a %2</translation>
    </message>
    <message>
        <source>Exported the specimen %1 to %2</source>
        <translation>Espécimen %1 exportado a %2</translation>
    </message>
    <message>
        <source>Exported the network %1 to %2</source>
        <translation>Red %1 exportada a %2</translation>
    </message>
    <message>
        <source>play</source>
        <translation>iniciar</translation>
    </message>
    <message>
        <source>there is no failed run with an epoch that was kept</source>
        <translation>no hay ninguna ejecución fallida con una época guardada</translation>
    </message>
    <message>
        <source>go back</source>
        <translation>volver atrás</translation>
    </message>
    <message>
        <source>no epoch of this run is kept</source>
        <translation>no hay ninguna época guardada de esta ejecución</translation>
    </message>
    <message>
        <source>go on from an epoch</source>
        <translation>seguir desde una época</translation>
    </message>
    <message>
        <source>Going back to epoch %1 …</source>
        <translation>Volviendo a la época %1 …</translation>
    </message>
    <message>
        <source>On the way to epoch %1: epoch %2 is trained again … Pause stops it.</source>
        <translation>De camino a la época %1: se vuelve a entrenar la época %2 … «Pausa» lo detiene.</translation>
    </message>
    <message>
        <source>remember the run</source>
        <translation>recordar la ejecución</translation>
    </message>
    <message>
        <source>no moment of the number %1 was remembered</source>
        <translation>no se ha recordado ningún momento con el número %1</translation>
    </message>
    <message>
        <source>a run is extended to a later epoch than its last one, %1</source>
        <translation>una ejecución se amplía hasta una época posterior a la última, la %1</translation>
    </message>
    <message>
        <source>apply</source>
        <translation>aplicar</translation>
    </message>
    <message>
        <source>cannot make a folder to save from, %1</source>
        <translation>no se puede crear una carpeta desde la que guardar: %1</translation>
    </message>
    <message>
        <source>fewer than %1 in the tail</source>
        <translation>menos de %1 en la cola</translation>
    </message>
    <message>
        <source>the tail spans no factor of %1</source>
        <translation>la cola no abarca un factor de %1</translation>
    </message>
    <message>
        <source>an exponential is likelier (p %1)</source>
        <translation>una exponencial es más verosímil (p %1)</translation>
    </message>
    <message>
        <source>a log-normal is likelier (p %1)</source>
        <translation>una log-normal es más verosímil (p %1)</translation>
    </message>
    <message>
        <source>power laws of this kind nearly always fit better (p %1)</source>
        <translation>las leyes de potencias de este tipo casi siempre se ajustan mejor (p %1)</translation>
    </message>
    <message>
        <source>nothing rules it out (p %1)</source>
        <translation>nada la descarta (p %1)</translation>
    </message>
    <message>
        <source>may be a power law: %1</source>
        <translation>puede ser una ley de potencias: %1</translation>
    </message>
    <message>
        <source>no power law: %1</source>
        <translation>no es una ley de potencias: %1</translation>
    </message>
    <message>
        <source>links anywhere</source>
        <translation>enlaces en cualquier lugar</translation>
    </message>
    <message>
        <source>links anywhere, equally many into every neuron</source>
        <translation>enlaces en cualquier lugar, los mismos hacia cada neurona</translation>
    </message>
    <message>
        <source>links anywhere, small layers denser than large ones</source>
        <translation>enlaces en cualquier lugar, las capas pequeñas más densas que las grandes</translation>
    </message>
    <message>
        <source>links between pixels that vary together in the training images</source>
        <translation>enlaces entre píxeles que varían juntos en las imágenes de entrenamiento</translation>
    </message>
    <message>
        <source>links to a window of neighbours, some moved: a small world</source>
        <translation>enlaces a una ventana de vecinas, algunos desplazados: un mundo pequeño</translation>
    </message>
    <message>
        <source>links to near neurons more often than to far ones: receptive fields</source>
        <translation>enlaces a neuronas cercanas más a menudo que a lejanas: campos receptivos</translation>
    </message>
    <message>
        <source>the experiment&apos;s &quot;actions&quot; are malformed</source>
        <translation>las &quot;actions&quot; del experimento están mal formadas</translation>
    </message>
    <message>
        <source>each must be an object</source>
        <translation>cada una debe ser un objeto</translation>
    </message>
    <message>
        <source>&quot;epoch&quot; must be a whole number from 1 on</source>
        <translation>&quot;epoch&quot; debe ser un número entero, 1 o mayor</translation>
    </message>
    <message>
        <source>&quot;batch&quot; must be a whole number from 0 on</source>
        <translation>&quot;batch&quot; debe ser un número entero, 0 o mayor</translation>
    </message>
    <message>
        <source>&quot;rewired&quot; must be true or false</source>
        <translation>&quot;rewired&quot; debe ser true o false</translation>
    </message>
    <message>
        <source>each has the keys epoch, batch, and set or perturb, cut, silence, regrow</source>
        <translation>cada una tiene las claves epoch, batch, y set o perturb, cut, silence, regrow</translation>
    </message>
    <message>
        <source>each needs &quot;%1&quot;</source>
        <translation>cada una necesita &quot;%1&quot;</translation>
    </message>
    <message>
        <source>&quot;set&quot; must be an object with new values</source>
        <translation>&quot;set&quot; debe ser un objeto con valores nuevos</translation>
    </message>
    <message>
        <source>&quot;%1&quot; in &quot;set&quot; must be a value as the experiment has it</source>
        <translation>&quot;%1&quot; en &quot;set&quot; debe ser un valor como los del experimento</translation>
    </message>
    <message>
        <source>&quot;set&quot; takes %1</source>
        <translation>&quot;set&quot; admite %1</translation>
    </message>
    <message>
        <source>&quot;regrow&quot; must be true or false</source>
        <translation>&quot;regrow&quot; debe ser true o false</translation>
    </message>
    <message>
        <source>each must change settings or the network</source>
        <translation>cada una debe cambiar los ajustes o la red</translation>
    </message>
    <message>
        <source>&quot;test_accuracy&quot; and &quot;test_loss&quot; come together, each as [before, after]</source>
        <translation>&quot;test_accuracy&quot; y &quot;test_loss&quot; van juntas, cada una como [antes, después]</translation>
    </message>
    <message>
        <source>the experiment&apos;s &quot;actions&quot; must be a list</source>
        <translation>las &quot;actions&quot; del experimento deben ser una lista</translation>
    </message>
    <message>
        <source>the experiment&apos;s &quot;actions&quot; must be in the order of time</source>
        <translation>las &quot;actions&quot; del experimento deben estar en orden cronológico</translation>
    </message>
    <message>
        <source>needs 1 to 16 hidden layers, for example 1000,1000,1000</source>
        <translation>necesita de 1 a 16 capas ocultas, por ejemplo 1000,1000,1000</translation>
    </message>
    <message>
        <source>layers need 1 to 10,000,000 neurons each, not %1</source>
        <translation>necesita capas de 1 a 10.000.000 de neuronas cada una, no de %1</translation>
    </message>
    <message>
        <source>needs one share for all hidden layers or one for each of the %1</source>
        <translation>necesita una fracción para todas las capas ocultas o una para cada una de las %1</translation>
    </message>
    <message>
        <source>must be above 0 and at most 1 (99 % sparse is 0.01)</source>
        <translation>debe ser mayor que 0 y como máximo 1 (dispersa al 99 % es 0,01)</translation>
    </message>
    <message>
        <source>leaves hidden layer %1 without a single link; raise it or widen the layers</source>
        <translation>deja la capa oculta %1 sin un solo enlace; aumentarla, o ensanchar las capas</translation>
    </message>
    <message>
        <source>gives hidden layer %1 more than 2,147,483,646 links; lower it or narrow the layers</source>
        <translation>da a la capa oculta %1 más de 2.147.483.646 enlaces; reducirla, o estrechar las capas</translation>
    </message>
    <message>
        <source>gives hidden layer %1 fewer links than inputs beyond the first 1,000,000; raise it or narrow the layers</source>
        <translation>da a la capa oculta %1 menos enlaces que entradas tiene por encima del primer 1.000.000; aumentarla, o estrechar las capas</translation>
    </message>
    <message>
        <source>is too wide for a dense network: at most 500,000,000 weights a layer; take a sparse rule or narrow the layers</source>
        <translation>da una red densa demasiado ancha: como máximo 500.000.000 de pesos por capa; elegir una regla dispersa, o estrechar las capas</translation>
    </message>
    <message>
        <source>must lie between 1 and 1,000,000</source>
        <translation>debe estar entre 1 y 1.000.000</translation>
    </message>
    <message>
        <source>must be two numbers between 0 and 0.95</source>
        <translation>deben ser dos números entre 0 y 0,95</translation>
    </message>
    <message>
        <source>must be one share, the mean of all layers, where the start is er</source>
        <translation>debe ser una sola fracción, la media de todas las capas, si el inicio es er</translation>
    </message>
    <message>
        <source>must lie between 1 and 65,536</source>
        <translation>debe estar entre 1 y 65.536</translation>
    </message>
    <message>
        <source>must be above 0 and at most 100</source>
        <translation>debe ser mayor que 0 y como máximo 100</translation>
    </message>
    <message>
        <source>must be at least 0 and below 1</source>
        <translation>debe ser al menos 0 y menor que 1</translation>
    </message>
    <message>
        <source>must be 0 (only the last) or a number of epochs</source>
        <translation>debe ser 0 (solo la última) o un número de épocas</translation>
    </message>
    <message>
        <source>needs a name or a folder of IDX files</source>
        <translation>necesita un nombre o una carpeta de archivos IDX</translation>
    </message>
    <message>
        <source>must be at least two classes, each once, as 3,5,8</source>
        <translation>deben ser al menos dos clases, sin repetir, como 3,5,8</translation>
    </message>
    <message>
        <source>must keep a dense network dense and a sparse one sparse in epoch %1</source>
        <translation>deben mantener densa una red densa y dispersa una dispersa en la época %1</translation>
    </message>
    <message>
        <source>give a value that cannot be run in epoch %1: %2</source>
        <translation>dan en la época %1 un valor que no se puede ejecutar: %2</translation>
    </message>
    <message>
        <source>%1,%2</source>
        <translation>%1,%2</translation>
    </message>
    <message>
        <source>%1 %2 → %3</source>
        <translation>%1 %2 → %3</translation>
    </message>
    <message>
        <source>rule</source>
        <translation>regla</translation>
    </message>
    <message>
        <source>zeta</source>
        <translation>zeta</translation>
    </message>
    <message>
        <source>zeta schedule</source>
        <translation>esquema de zeta</translation>
    </message>
    <message>
        <source>epochs between rewirings</source>
        <translation>épocas entre recableados</translation>
    </message>
    <message>
        <source>importance</source>
        <translation>importancia</translation>
    </message>
    <message>
        <source>softness</source>
        <translation>suavidad</translation>
    </message>
    <message>
        <source>score</source>
        <translation>puntuación</translation>
    </message>
    <message>
        <source>births</source>
        <translation>nacimientos</translation>
    </message>
    <message>
        <source>epochs</source>
        <translation>épocas</translation>
    </message>
    <message>
        <source>batch</source>
        <translation>lote</translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation>tasa de aprendizaje</translation>
    </message>
    <message>
        <source>schedule</source>
        <translation>esquema</translation>
    </message>
    <message>
        <source>momentum</source>
        <translation>momento</translation>
    </message>
    <message>
        <source>weight decay</source>
        <translation>decaimiento de pesos</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>semilla</translation>
    </message>
    <message>
        <source>a nested value</source>
        <translation>un valor anidado</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>un texto</translation>
    </message>
    <message>
        <source>the 64 hexadecimal digits of a SHA-256</source>
        <translation>los 64 dígitos hexadecimales de un SHA-256</translation>
    </message>
    <message>
        <source>null for all, or a whole number</source>
        <translation>null para todas, o un número entero</translation>
    </message>
    <message>
        <source>a list of whole numbers</source>
        <translation>una lista de números enteros</translation>
    </message>
    <message>
        <source>a list of classes: names, or labels from 0 on</source>
        <translation>una lista de clases: nombres, o etiquetas a partir de 0</translation>
    </message>
    <message>
        <source>a number or a list of numbers</source>
        <translation>un número o una lista de números</translation>
    </message>
    <message>
        <source>a list of what was done</source>
        <translation>una lista de lo que se hizo</translation>
    </message>
    <message>
        <source>a list of two numbers</source>
        <translation>una lista de dos números</translation>
    </message>
    <message>
        <source>the experiment&apos;s &quot;%1&quot; must be %2, not %3</source>
        <translation>&quot;%1&quot; en el experimento debe ser %2, no %3</translation>
    </message>
    <message>
        <source>%1 below 2,147,483,648</source>
        <translation>%1 por debajo de 2.147.483.648</translation>
    </message>
    <message>
        <source>not an experiment: must be one JSON object</source>
        <translation>esto no es un experimento: debe ser un objeto JSON</translation>
    </message>
    <message>
        <source>the experiment&apos;s &quot;actions&quot; are malformed: a dense network stays dense and a sparse one sparse</source>
        <translation>las &quot;actions&quot; del experimento están mal formadas: una red densa sigue densa, y una dispersa, dispersa</translation>
    </message>
    <message>
        <source>unknown key %1 in the experiment; docs/command-line.md lists the keys</source>
        <translation>clave %1 desconocida en el experimento; docs/command-line.md enumera las claves</translation>
    </message>
    <message>
        <source>the loss is no longer finite; lower the learning rate or the momentum</source>
        <translation>la pérdida ya no es finita; reducir la tasa de aprendizaje o el momento</translation>
    </message>
    <message>
        <source>rewiring</source>
        <translation>recableado</translation>
    </message>
    <message>
        <source>epoch %1</source>
        <translation>época %1</translation>
    </message>
    <message>
        <source>the network&apos;s layers must be those of its experiment and its dataset</source>
        <translation>las capas de la red deben ser las de su experimento y su conjunto de datos</translation>
    </message>
    <message>
        <source>the record of the links must be that of the network&apos;s layers</source>
        <translation>el registro de los enlaces debe ser el de las capas de la red</translation>
    </message>
    <message>
        <source>the run</source>
        <translation>la ejecución</translation>
    </message>
    <message>
        <source>must lie at one of the %1 mini-batches of an epoch, not at %2</source>
        <translation>deben estar en uno de los %1 minilotes de una época, no en %2</translation>
    </message>
    <message>
        <source>are after a rewiring (&quot;rewired&quot;) at mini-batch 0 only, not at %1</source>
        <translation>solo van tras un recableado (&quot;rewired&quot;) en el minilote 0, no en %1</translation>
    </message>
    <message>
        <source>cut a link that the network cannot have: [%1, %2, %3]</source>
        <translation>cortan un enlace que la red no puede tener: [%1, %2, %3]</translation>
    </message>
    <message>
        <source>silence a neuron that the network has not: [%1, %2]</source>
        <translation>silencian una neurona que la red no tiene: [%1, %2]</translation>
    </message>
    <message>
        <source>must be at most the %1 training samples of the dataset</source>
        <translation>no debe superar las %1 muestras de entrenamiento del conjunto de datos</translation>
    </message>
    <message>
        <source>begins with the network of a model, not with one drawn from its seed; name the model with --from</source>
        <translation>empieza con la red de un modelo, no con una sorteada con su semilla; indicar el modelo con --from</translation>
    </message>
    <message>
        <source>the network must stand at one of the %1 mini-batches of an epoch, not at %2</source>
        <translation>la red debe estar en uno de los %1 minilotes de una época, no en %2</translation>
    </message>
    <message>
        <source>epoch %1 of %2</source>
        <translation>época %1 de %2</translation>
    </message>
    <message>
        <source>the number of epochs must be more than the %1 that are finished</source>
        <translation>el número de épocas debe ser mayor que las %1 ya terminadas</translation>
    </message>
    <message>
        <source>a dense network stays dense and a sparse one sparse; begin a new network for that</source>
        <translation>una red densa sigue densa, y una dispersa, dispersa; para eso hay que empezar una red nueva</translation>
    </message>
    <message>
        <source>the size of a mini-batch and the seed can only be changed between epochs, and epoch %1 has begun</source>
        <translation>el tamaño del minilote y la semilla solo se pueden cambiar entre épocas, y la época %1 ya ha empezado</translation>
    </message>
    <message>
        <source>a network is perturbed to see it train on, and this run has no epoch left</source>
        <translation>una red se perturba para ver cómo sigue entrenando, y a esta ejecución no le queda ninguna época</translation>
    </message>
    <message>
        <source>links grow back only where the network is rewired; switch to the rule %1, or perturb it without regrowing</source>
        <translation>los enlaces solo se reponen donde la red se recablea; cambiar a la regla %1, o perturbar sin reponer</translation>
    </message>
    <message>
        <source>the rule is %1</source>
        <translation>la regla es %1</translation>
    </message>
    <message>
        <source>links grow back at the next rewiring, and this run has none left; perturb it without regrowing</source>
        <translation>los enlaces se reponen en el próximo recableado, y a esta ejecución no le queda ninguno; perturbar sin reponer</translation>
    </message>
    <message>
        <source>must be above the strength that the sampling starts from</source>
        <translation>debe ser mayor que la intensidad con la que empieza la curva</translation>
    </message>
    <message>
        <source>must lie between 0 and 8 pixels</source>
        <translation>debe estar entre 0 y 8 píxeles</translation>
    </message>
    <message>
        <source>the text links to the term %1, which the glossary does not have; it has %2</source>
        <translation>el texto enlaza con el término %1, que el glosario no tiene; tiene %2</translation>
    </message>
    <message>
        <source>there is no such folder (%1)</source>
        <translation>esta carpeta no existe (%1)</translation>
    </message>
    <message>
        <source>this curve has no points; remove the file, and the run is tested again</source>
        <translation>esta curva no tiene puntos; elimine el archivo, y la ejecución se prueba de nuevo</translation>
    </message>
    <message>
        <source>this result of a test has no accuracy; remove the file, and the run is tested again</source>
        <translation>este resultado de una prueba no tiene exactitud; elimine el archivo, y la ejecución se prueba de nuevo</translation>
    </message>
    <message>
        <source>this folder holds a run; name another one for the sweep</source>
        <translation>esta carpeta contiene una ejecución; indique otra para el barrido</translation>
    </message>
    <message>
        <source>this folder holds something else; a sweep needs a new or an empty one</source>
        <translation>esta carpeta contiene otra cosa; un barrido necesita una nueva o vacía</translation>
    </message>
    <message>
        <source>there is no sweep: %1 is missing; rewire sweep plan makes one</source>
        <translation>aquí no hay ningún barrido: falta %1; rewire sweep plan crea uno</translation>
    </message>
    <message>
        <source>the sweep has more than 100,000 runs; plan several sweeps</source>
        <translation>el barrido tiene más de 100.000 ejecuciones; planifique varios</translation>
    </message>
    <message>
        <source>seeds must be whole numbers or ranges as 1..10, not %1</source>
        <translation>las semillas deben ser números enteros o intervalos como 1..10, no %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; needs at least one value</source>
        <translation>«%1» necesita al menos un valor</translation>
    </message>
    <message>
        <source>an experiment that began with the network of a model cannot be planned; give its settings alone</source>
        <translation>no se puede planificar un experimento que empezó con la red de un modelo; indique solo sus ajustes</translation>
    </message>
    <message>
        <source>it is no plan of a sweep: it must be a JSON object with &quot;format&quot;: &quot;%1&quot;</source>
        <translation>no es el plan de un barrido: debe ser un objeto JSON con &quot;format&quot;: &quot;%1&quot;</translation>
    </message>
    <message>
        <source>its version is not 1: another version of Rewire has made it; take that one</source>
        <translation>su versión no es 1: la creó otra versión de Rewire; use esa</translation>
    </message>
    <message>
        <source>&quot;then&quot; has more than 100 commands</source>
        <translation>«then» tiene más de 100 órdenes</translation>
    </message>
    <message>
        <source>unknown key %1; docs/file-formats.md lists those of a plan</source>
        <translation>clave desconocida %1; docs/file-formats.md enumera las de un plan</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a text</source>
        <translation>«%1» debe ser un texto</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a list</source>
        <translation>«%1» debe ser una lista</translation>
    </message>
    <message>
        <source>&quot;then&quot; must be a list of texts, as &quot;perturb attack --epsilon 0.1&quot;</source>
        <translation>«then» debe ser una lista de textos, como «perturb attack --epsilon 0.1»</translation>
    </message>
    <message>
        <source>&quot;grids&quot; must be a list of objects with &quot;values&quot;</source>
        <translation>«grids» debe ser una lista de objetos con «values»</translation>
    </message>
    <message>
        <source>&quot;values&quot; must be an object: a list of values for each key of the experiment</source>
        <translation>«values» debe ser un objeto: una lista de valores para cada clave del experimento</translation>
    </message>
    <message>
        <source>the values of &quot;%1&quot; must be a list</source>
        <translation>los valores de «%1» deben ser una lista</translation>
    </message>
    <message>
        <source>metrics.csv lacks the last epoch; rewire train --resume --out on this folder puts it back</source>
        <translation>a metrics.csv le falta la última época; rewire train --resume --out en esta carpeta la repone</translation>
    </message>
    <message>
        <source>there is no key %1 in an experiment; keys are written as rule, density, seed</source>
        <translation>no hay ninguna clave %1 en un experimento; las claves se escriben como rule, density, seed</translation>
    </message>
    <message>
        <source>the key %1 is named twice</source>
        <translation>la clave %1 se indica dos veces</translation>
    </message>
    <message>
        <source>the key %1 is in --by too; leave it out of one</source>
        <translation>la clave %1 está también en --by; quítela de uno de los dos</translation>
    </message>
    <message>
        <source>runs differ in %1 as well; name it in --by, or in --over to take means over it</source>
        <translation>las ejecuciones difieren también en %1; indíquelo en --by, o en --over para promediar sobre él</translation>
    </message>
    <message>
        <source>no key of --by has the value %1 in this sweep; name one that it has</source>
        <translation>ninguna clave de --by tiene el valor %1 en este barrido; indique uno que tenga</translation>
    </message>
    <message>
        <source>several keys have this value; say which one, as rule=%1</source>
        <translation>varias claves tienen este valor; diga cuál, como rule=%1</translation>
    </message>
    <message>
        <source>Not enough memory to measure the layers of this network.</source>
        <translation>No hay memoria suficiente para medir las capas de esta red.</translation>
    </message>
    <message>
        <source>must lie between 0 and 1, the share of a layer&apos;s links</source>
        <translation>debe estar entre 0 y 1, la fracción de los enlaces de una capa</translation>
    </message>
    <message>
        <source>must lie between 0 and 1, the share of the norm of a layer&apos;s weights</source>
        <translation>debe estar entre 0 y 1, la fracción de la norma de los pesos de una capa</translation>
    </message>
    <message>
        <source>no network of this run is kept yet</source>
        <translation>aún no se conserva ninguna red de esta ejecución</translation>
    </message>
    <message>
        <source>this folder holds another experiment than its name says; move it away, and the run is trained anew</source>
        <translation>esta carpeta contiene otro experimento que el que dice su nombre; muévala y la ejecución se entrenará de nuevo</translation>
    </message>
    <message>
        <source>the reason cannot be read in %1</source>
        <translation>no se puede leer el motivo en %1</translation>
    </message>
    <message>
        <source>%1 of %2 runs have failed; rewire sweep status tells why, and --retry-failed tries them again</source>
        <translation>%1 de %2 ejecuciones han fallado; rewire sweep status dice por qué, y --retry-failed las intenta de nuevo</translation>
    </message>
    <message>
        <source>must be float32 for a dense network; bfloat16 is for sparse rules</source>
        <translation>debe ser float32 para una red densa; bfloat16 es para reglas dispersas</translation>
    </message>
    <message>
        <source>growth</source>
        <translation>crecimiento</translation>
    </message>
</context>
<context>
    <name>presets</name>
    <message>
        <source>Best accuracy, Fashion-MNIST</source>
        <translation>Mejor exactitud, Fashion-MNIST</translation>
    </message>
    <message>
        <source>The same, judging links by their share of the weights of their two neurons: better where every part of the picture counts, as with clothes.</source>
        <translation>Lo mismo, pero juzgando los enlaces por su fracción de los pesos de sus dos neuronas: mejor cuando cuentan todas las partes de la imagen, como con la ropa.</translation>
    </message>
    <message>
        <source>Best accuracy</source>
        <translation>Mejor exactitud</translation>
    </message>
    <message>
        <source>A fair control</source>
        <translation>Un control justo</translation>
    </message>
    <message>
        <source>As many links go and grow as with the other rules, but any, anywhere: what a rule does better than this, its choices have earned.</source>
        <translation>Se van y nacen tantos enlaces como con las demás reglas, pero cualesquiera y en cualquier parte: lo que una regla hace mejor que esta es mérito de lo que elige.</translation>
    </message>
    <message>
        <source>Fewest neurons</source>
        <translation>Mínimo de neuronas</translation>
    </message>
    <message>
        <source>CHT keeps the strongest links and closes paths around them: most hidden neurons fall silent and accuracy stays.</source>
        <translation>CHT conserva los enlaces más fuertes y cierra caminos a su alrededor: la mayoría de las neuronas ocultas quedan silenciosas y la exactitud se mantiene.</translation>
    </message>
    <message>
        <source>Hubs within 30 epochs</source>
        <translation>Hubs en 30 épocas</translation>
    </message>
    <message>
        <source>RigL grows links where the gradient is largest, and these places share neurons: hubs are there after a few epochs.</source>
        <translation>RigL crea enlaces donde el gradiente es mayor, y esos lugares comparten neuronas: a las pocas épocas ya hay hubs.</translation>
    </message>
    <message>
        <source>CHTs from correlated pixels, judging links by their weight, on images that move by a pixel: the highest accuracy known here for one link in a hundred on MNIST.</source>
        <translation>CHTs a partir de píxeles correlacionados; juzga los enlaces por su peso, con imágenes que se trasladan un píxel: la exactitud más alta conocida aquí con uno de cada cien enlaces en MNIST.</translation>
    </message>
    <message>
        <source>One link in a thousand</source>
        <translation>Un enlace de cada mil</translation>
    </message>
    <message>
        <source>The thinnest network of the sweep density, on 10,000 images: 73 % after 10 epochs, and 39 % without a fifth of its links. With the rule static it is 83 %.</source>
        <translation>La red más dispersa del barrido density, con 10 000 imágenes: 73 % tras 10 épocas, y 39 % sin una quinta parte de sus enlaces. Con la regla static es 83 %.</translation>
    </message>
    <message>
        <source>A start from correlated pixels</source>
        <translation>Un inicio desde píxeles correlacionados</translation>
    </message>
    <message>
        <source>The best of the sweep starts, on 10,000 images: 95.6 % after 10 epochs. With links laid anywhere it is 93.8 %.</source>
        <translation>El mejor del barrido starts, con 10 000 imágenes: 95,6 % tras 10 épocas. Con enlaces puestos en cualquier lugar es 93,8 %.</translation>
    </message>
    <message>
        <source>Two digits, 4 and 9</source>
        <translation>Dos dígitos, 4 y 9</translation>
    </message>
    <message>
        <source>One of the 45 pairs of the sweep two-classes: 98.3 % after 5 epochs. Binarize all weights in Perturb, and the signs alone keep 66 %.</source>
        <translation>Uno de los 45 pares del barrido two-classes: 98,3 % tras 5 épocas. Binarice todos los pesos en Perturbar: los signos por sí solos conservan un 66 %.</translation>
    </message>
    <message>
        <source>Nine links in ten replaced</source>
        <translation>Nueve de cada diez enlaces reemplazados</translation>
    </message>
    <message>
        <source>The last step of the sweep zeta, on 10,000 images: 90.4 % after 10 epochs. With the usual three in ten it is 93.8 %.</source>
        <translation>El último paso del barrido zeta, con 10 000 imágenes: 90,4 % tras 10 épocas. Con los tres de cada diez habituales es 93,8 %.</translation>
    </message>
    <message>
        <source>One link in a thousand, none in vain</source>
        <translation>Un enlace de cada mil, ninguno en vano</translation>
    </message>
    <message>
        <source>Links grow only where some image wakes both neurons: 2,784 links reach 97.5 % on MNIST, with an eighth of the hidden neurons. With growth any, most are born where nothing is learned: 91 %.</source>
        <translation>Los enlaces solo crecen donde alguna imagen despierta ambas neuronas: 2784 enlaces alcanzan el 97,5 % en MNIST, con una octava parte de las neuronas ocultas. Con el crecimiento any, la mayoría nace donde no se aprende nada: 91 %.</translation>
    </message>
</context>
<context>
    <name>rewire::AccuracyDisplay</name>
    <message>
        <source>test accuracy</source>
        <translation>exactitud en prueba</translation>
    </message>
    <message>
        <source>not measured yet</source>
        <translation>aún sin medir</translation>
    </message>
    <message>
        <source>after epoch 1000</source>
        <translation>tras la época 1000</translation>
    </message>
    <message>
        <source>The share of the test images that the network names rightly. It never learns from these images, so this tells how it does on what is new to it. Guessing among ten classes gives 10 %.</source>
        <translation>La fracción de imágenes de prueba que la red clasifica bien. Nunca aprende de ellas, así que esto dice cómo le va con lo que no conoce. Responder al azar entre diez clases da un 10 %.</translation>
    </message>
    <message>
        <source>test accuracy %1 % %2</source>
        <translation>exactitud en prueba %1 % %2</translation>
    </message>
    <message>
        <source>test accuracy: not measured yet</source>
        <translation>exactitud en prueba: aún sin medir</translation>
    </message>
</context>
<context>
    <name>rewire::Banner</name>
    <message>
        <source>Dismiss</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>dismiss this message</source>
        <translation>cerrar este mensaje</translation>
    </message>
    <message>
        <source>Dismiss this message (Esc)</source>
        <translation>Cerrar este mensaje (Esc)</translation>
    </message>
    <message>
        <source>Back to the last epoch</source>
        <translation>Volver a la última época</translation>
    </message>
    <message>
        <source>The network as it was at the end of that epoch, with the settings of then.</source>
        <translation>La red tal como era al final de esa época, con los ajustes de entonces.</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Continuarla</translation>
    </message>
    <message>
        <source>The run as it was last kept, and what was done in the lab.</source>
        <translation>La ejecución tal como se guardó por última vez, con lo que se hizo en el laboratorio.</translation>
    </message>
    <message>
        <source>error: %1</source>
        <translation>error: %1</translation>
    </message>
    <message>
        <source>Back to epoch %1</source>
        <translation>Volver a la época %1</translation>
    </message>
    <message>
        <source>Back to the start</source>
        <translation>Volver al inicio</translation>
    </message>
</context>
<context>
    <name>rewire::ClassBars</name>
    <message>
        <source>Accuracy of each class</source>
        <translation>Exactitud de cada clase</translation>
    </message>
    <message>
        <source>%1: %2 % before, none of its images looked at yet</source>
        <translation>%1: %2 % antes, todavía no se ha mirado ninguna de sus imágenes</translation>
    </message>
    <message>
        <source>%1: %2 → %3 %, %4 points (%5 of %6 images)</source>
        <translation>%1: %2 → %3 %, %4 puntos (%5 de %6 imágenes)</translation>
    </message>
</context>
<context>
    <name>rewire::ComparisonView</name>
    <message>
        <source>accuracy (%)</source>
        <translation>exactitud (%)</translation>
    </message>
    <message>
        <source>loss (nats)</source>
        <translation>pérdida (nats)</translation>
    </message>
    <message>
        <source>links</source>
        <translation>enlaces</translation>
    </message>
    <message>
        <source>test accuracy</source>
        <translation>exactitud en prueba</translation>
    </message>
    <message>
        <source>The share of test images that are classified rightly after each epoch.</source>
        <translation>La parte de las imágenes de prueba que se clasifican bien tras cada época.</translation>
    </message>
    <message>
        <source>training accuracy</source>
        <translation>exactitud en entrenamiento</translation>
    </message>
    <message>
        <source>The share of training images that are classified rightly after each epoch.</source>
        <translation>La parte de las imágenes de entrenamiento que se clasifican bien tras cada época.</translation>
    </message>
    <message>
        <source>test loss</source>
        <translation>pérdida en prueba</translation>
    </message>
    <message>
        <source>The mean cross-entropy on the test images: how surprised the network is by the right class.</source>
        <translation>La entropía cruzada media en las imágenes de prueba: cuánto sorprende a la red la clase correcta.</translation>
    </message>
    <message>
        <source>training loss</source>
        <translation>pérdida en entrenamiento</translation>
    </message>
    <message>
        <source>The mean cross-entropy on the training images, which training makes small.</source>
        <translation>La entropía cruzada media en las imágenes de entrenamiento, que el entrenamiento reduce.</translation>
    </message>
    <message>
        <source>All links of the sparse layers.</source>
        <translation>Todos los enlaces de las capas dispersas.</translation>
    </message>
    <message>
        <source>links rewired</source>
        <translation>enlaces recableados</translation>
    </message>
    <message>
        <source>Links that the rewiring after the epoch moves.</source>
        <translation>Enlaces que mueve el recableado tras la época.</translation>
    </message>
    <message>
        <source>The robustness curve that the sweep has computed of every trained network.</source>
        <translation>La curva de robustez que el barrido ha calculado de cada red entrenada.</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparación</translation>
    </message>
    <message>
        <source>Number that is compared</source>
        <translation>Número que se compara</translation>
    </message>
    <message>
        <source>Chooses what is drawn of the runs that are chosen in the panel Runs, or of all that it lists.</source>
        <translation>Elige qué se dibuja de las ejecuciones elegidas en el panel Ejecuciones, o de todas las que muestra.</translation>
    </message>
    <message>
        <source>The band around the mean of a group is its 95 % interval (Student&apos;s t): two groups whose bands lie apart differ by more than chance. After ± stands the standard deviation between the runs.</source>
        <translation>La banda en torno a la media de un grupo es su intervalo del 95 % (t de Student): dos grupos cuyas bandas están separadas difieren más que por azar. Tras ± está la desviación estándar entre las ejecuciones.</translation>
    </message>
    <message>
        <source>strength of the perturbation</source>
        <translation>intensidad de la perturbación</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>época</translation>
    </message>
    <message>
        <source>Open the panel Runs, and what it lists is compared here</source>
        <translation>Abra el panel Ejecuciones: lo que muestra se compara aquí</translation>
    </message>
    <message>
        <source>Nothing of this is known of these runs yet</source>
        <translation>De estas ejecuciones aún no se sabe nada de esto</translation>
    </message>
    <message>
        <source>%1 ± %2</source>
        <translation>%1 ± %2</translation>
    </message>
    <message>
        <source>strength %1</source>
        <translation>intensidad %1</translation>
    </message>
    <message>
        <source>epoch %1</source>
        <translation>época %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 lines at their last points, from %2 to %3</source>
        <translation>%1 líneas en sus últimos puntos, de %2 a %3</translation>
    </message>
    <message>
        <source>At the last points: %1</source>
        <translation>En los últimos puntos: %1</translation>
    </message>
    <message>
        <source>No runs are compared.</source>
        <translation>No se comparan ejecuciones.</translation>
    </message>
    <message>
        <source>%1, %2. %3.</source>
        <translation>%1, %2. %3.</translation>
    </message>
    <message>
        <source>%1, runs of %2</source>
        <translation>%1, ejecuciones de %2</translation>
    </message>
    <message>
        <source>%1. Only the first %2 rows of the list are drawn.</source>
        <translation>%1. Solo se dibujan las primeras %2 filas de la lista.</translation>
    </message>
    <message>
        <source>share with ≥ k links</source>
        <translation>fracción con ≥ k enlaces</translation>
    </message>
    <message>
        <source>in-degree</source>
        <translation>grado de entrada</translation>
    </message>
    <message>
        <source>The share of neurons with at least k links that come in, both axes logarithmic: hubs make a straight tail, a random network drops steeply.</source>
        <translation>La fracción de neuronas con al menos k enlaces que entran, con ambos ejes logarítmicos: los hubs forman una cola recta, una red aleatoria cae en picado.</translation>
    </message>
    <message>
        <source>out-degree</source>
        <translation>grado de salida</translation>
    </message>
    <message>
        <source>The share of neurons, and pixels, with at least k links that leave, both axes logarithmic.</source>
        <translation>La fracción de neuronas y píxeles con al menos k enlaces que salen, con ambos ejes logarítmicos.</translation>
    </message>
    <message>
        <source>The layer of links whose degrees are drawn, or all layers that lead to hidden neurons together.</source>
        <translation>La capa de enlaces cuyos grados se dibujan, o juntas todas las capas que llevan a neuronas ocultas.</translation>
    </message>
    <message>
        <source>%1 k (links)</source>
        <translation>%1 k (enlaces)</translation>
    </message>
    <message>
        <source>Reading the networks …</source>
        <translation>Leyendo las redes …</translation>
    </message>
    <message>
        <source>at least %1 links</source>
        <translation>al menos %1 enlaces</translation>
    </message>
    <message>
        <source>%1: %2, variance ÷ mean %3</source>
        <translation>%1: %2, varianza ÷ media %3</translation>
    </message>
    <message>
        <source>Largest degree: %1 (random: 1)</source>
        <translation>Grado mayor: %1 (azar: 1)</translation>
    </message>
    <message>
        <source>Largest degree of %1 lines, from %2 to %3 (random: 1)</source>
        <translation>Grado mayor de %1 líneas, de %2 a %3 (azar: 1)</translation>
    </message>
    <message>
        <source>Still to be read: %1</source>
        <translation>Aún por leer: %1</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>Omitido: %1</translation>
    </message>
    <message>
        <source>pairs of classes: test accuracy</source>
        <translation>pares de clases: exactitud en prueba</translation>
    </message>
    <message>
        <source>The test accuracy of the networks that tell two classes apart, for each pair.</source>
        <translation>La exactitud en prueba de las redes que distinguen dos clases, para cada par.</translation>
    </message>
    <message>
        <source>pairs of classes: lost by %1</source>
        <translation>pares de clases: perdido por %1</translation>
    </message>
    <message>
        <source>The percentage points of test accuracy that the command has cost, for each pair.</source>
        <translation>Los puntos porcentuales de exactitud en prueba que ha costado la orden, para cada par.</translation>
    </message>
    <message>
        <source>points lost</source>
        <translation>puntos perdidos</translation>
    </message>
    <message>
        <source>%1 (%2 and %3)</source>
        <translation>%1 (%2 y %3)</translation>
    </message>
    <message>
        <source>%1 to %2, mean %3 of %4 pairs</source>
        <translation>%1 a %2, media %3 de %4 pares</translation>
    </message>
    <message>
        <source>class</source>
        <translation>clase</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 y %2</translation>
    </message>
</context>
<context>
    <name>rewire::ConfusionView</name>
    <message>
        <source>Confusion</source>
        <translation>Confusión</translation>
    </message>
    <message>
        <source>difference to clean</source>
        <translation>diferencia con la limpia</translation>
    </message>
    <message>
        <source>What the network takes the images of each class for. The diagonal are those it names rightly. Point at a cell, or choose one with the arrow keys.</source>
        <translation>Con qué clase identifica la red las imágenes de cada clase. En la diagonal están las que acierta. Señalar una celda con el ratón o elegirla con las flechas.</translation>
    </message>
    <message>
        <source>Difference to the clean network</source>
        <translation>Diferencia con la red limpia</translation>
    </message>
    <message>
        <source>Shows what the perturbations change: blue where it takes more images for this class than before, orange where fewer.</source>
        <translation>Muestra lo que cambian las perturbaciones: en azul, donde la red asigna más imágenes que antes a esa clase; en naranja, donde asigna menos.</translation>
    </message>
    <message>
        <source>after minus before the perturbations</source>
        <translation>después menos antes de las perturbaciones</translation>
    </message>
    <message>
        <source>after the perturbations</source>
        <translation>después de las perturbaciones</translation>
    </message>
    <message>
        <source>unharmed</source>
        <translation>intacta</translation>
    </message>
    <message>
        <source>%1 of %2 test images right</source>
        <translation>%1 de %2 imágenes de prueba acertadas</translation>
    </message>
    <message>
        <source>estimate: %1 of %2 test images right</source>
        <translation>estimación: %1 de %2 imágenes de prueba acertadas</translation>
    </message>
    <message>
        <source>Here the lab will show which classes
the network takes for one another.</source>
        <translation>Aquí mostrará el laboratorio qué clases
confunde la red entre sí.</translation>
    </message>
    <message>
        <source>%1 of %2 images (%3)</source>
        <translation>%1 de %2 imágenes (%3)</translation>
    </message>
    <message>
        <source>%1, named rightly</source>
        <translation>%1, acertado</translation>
    </message>
    <message>
        <source>%1, taken for %2</source>
        <translation>%1, confundido con %2</translation>
    </message>
    <message>
        <source>before the perturbations: %1</source>
        <translation>antes de las perturbaciones: %1</translation>
    </message>
    <message>
        <source>Predicted against true classes, %1: %2.</source>
        <translation>Clases predichas frente a verdaderas, %1: %2.</translation>
    </message>
    <message>
        <source>taken for</source>
        <translation>confundida con</translation>
    </message>
    <message>
        <source>true class</source>
        <translation>clase verdadera</translation>
    </message>
    <message>
        <source>images more or fewer</source>
        <translation>imágenes de más o de menos</translation>
    </message>
    <message>
        <source>share of the true class</source>
        <translation>fracción de la clase verdadera</translation>
    </message>
</context>
<context>
    <name>rewire::ConnectivityView</name>
    <message>
        <source>Connectivity</source>
        <translation>Conectividad</translation>
    </message>
    <message>
        <source>Blue links excite, orange ones inhibit, strong ones stand out. Click a hidden neuron to silence it, drag a rectangle to cut links; wheel, + and − zoom.</source>
        <translation>Los enlaces azules excitan, los naranjas inhiben y los fuertes destacan. Clic en una neurona oculta: silenciarla; arrastrar un rectángulo: cortar enlaces; rueda, + y −: ampliar o reducir.</translation>
    </message>
    <message>
        <source>Blue links excite, orange ones inhibit, strong ones stand out; grey ones are cut. A click on a hidden neuron silences it or brings it back. A rectangle, drawn with the left button, chooses the links that cross it: nothing is cut before you say so. Zoomed in, dragging moves the picture instead, unless Shift is held or the cut tool (C) is on. Wheel, + and − zoom, 0 fits, arrows and the middle button move. [ ] Page Up, Page Down, Home and End choose a neuron, Delete or S silences it. Silent neurons, without a link in or without one out, are dimmed. The menu Neurons sorts the columns by degree or by neighbourhood, and closes the gaps (Ctrl+G): then only the active neurons are drawn.</source>
        <translation>Los enlaces azules excitan, los naranjas inhiben, los fuertes destacan; los grises están cortados. Un clic en una neurona oculta la silencia o la recupera. Un rectángulo trazado con el botón izquierdo elige los enlaces que lo cruzan: no se corta nada antes de confirmarlo. Con la figura ampliada, arrastrar la mueve, salvo que se mantenga pulsada Mayús o esté activa la herramienta de corte (C). La rueda, + y − amplían o reducen, 0 ajusta, las flechas y el botón central mueven. [ ] Re Pág, Av Pág, Inicio y Fin eligen una neurona, Supr o S la silencia. Las neuronas silenciosas, sin ningún enlace de entrada o sin ninguno de salida, se ven atenuadas. El menú Neuronas ordena las columnas por grado o por vecindad y cierra los huecos (Ctrl+G): entonces solo se dibujan las neuronas activas.</translation>
    </message>
    <message>
        <source>Chosen to be cut: %1.</source>
        <translation>Elegidos para cortar: %1.</translation>
    </message>
    <message>
        <source>%1 of %2 in hidden %3</source>
        <translation>%1 de %2 en la capa oculta %3</translation>
    </message>
    <message>
        <source> Silent neurons: %1.</source>
        <translation> Neuronas silenciosas: %1.</translation>
    </message>
    <message>
        <source> Neurons stand %1.</source>
        <translation> Neuronas ordenadas %1.</translation>
    </message>
    <message>
        <source> Only the active ones are drawn.</source>
        <translation> Solo se dibujan las activas.</translation>
    </message>
    <message>
        <source>%1 pixels</source>
        <translation>%1 píxeles</translation>
    </message>
    <message>
        <source>%1 inputs</source>
        <translation>%1 entradas</translation>
    </message>
    <message>
        <source>%1 classes</source>
        <translation>%1 clases</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1, %2 silent</source>
        <translation>%1, %2 silenciosas</translation>
    </message>
    <message>
        <source>%1 of %2 neurons</source>
        <translation>%1 de %2 neuronas</translation>
    </message>
    <message>
        <source>%1 neurons, %2 silent</source>
        <translation>%1 neuronas, %2 silenciosas</translation>
    </message>
    <message>
        <source>%1 silent</source>
        <translation>%1 silenciosas</translation>
    </message>
    <message>
        <source>%1 neurons</source>
        <translation>%1 neuronas</translation>
    </message>
    <message>
        <source>output</source>
        <translation>salida</translation>
    </message>
    <message>
        <source>hidden %1</source>
        <translation>oculta %1</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>input %1</source>
        <translation>entrada %1</translation>
    </message>
    <message>
        <source>input</source>
        <translation>entrada</translation>
    </message>
    <message>
        <source>in</source>
        <translation>ent.</translation>
    </message>
    <message>
        <source>%1 links per pixel</source>
        <translation>%1 enlaces por píxel</translation>
    </message>
    <message>
        <source>%1 per pixel</source>
        <translation>%1 por píxel</translation>
    </message>
    <message>
        <source>%1 links per input</source>
        <translation>%1 enlaces por entrada</translation>
    </message>
    <message>
        <source>%1 per input</source>
        <translation>%1 por entrada</translation>
    </message>
    <message>
        <source>a few that died</source>
        <translation>algunos muertos</translation>
    </message>
    <message>
        <source>a few born</source>
        <translation>algunos nacidos</translation>
    </message>
    <message>
        <source>died</source>
        <translation>muertos</translation>
    </message>
    <message>
        <source>born</source>
        <translation>nacidos</translation>
    </message>
    <message>
        <source>only in epoch %1</source>
        <translation>solo en la época %1</translation>
    </message>
    <message>
        <source>only in %1</source>
        <translation>solo en %1</translation>
    </message>
    <message>
        <source>stranded</source>
        <translation>aislados</translation>
    </message>
    <message>
        <source>%1 cut</source>
        <translation>%1 cortados</translation>
    </message>
    <message>
        <source>cut</source>
        <translation>cortados</translation>
    </message>
    <message>
        <source>%1 silenced</source>
        <translation>%1 silenciadas</translation>
    </message>
    <message>
        <source>silenced</source>
        <translation>silenciadas</translation>
    </message>
    <message>
        <source>negative</source>
        <translation>negativo</translation>
    </message>
    <message>
        <source>positive weight</source>
        <translation>peso positivo</translation>
    </message>
    <message>
        <source>+ weight</source>
        <translation>peso +</translation>
    </message>
    <message>
        <source>%1, %2 cut</source>
        <translation>%1, %2 cortados</translation>
    </message>
    <message>
        <source>%1 · mean |weight| %2</source>
        <translation>%1 · |peso| medio %2</translation>
    </message>
    <message>
        <source>pixel row %1, column %2</source>
        <translation>píxel de la fila %1, columna %2</translation>
    </message>
    <message>
        <source>hidden %1, neuron %2</source>
        <translation>neurona %2 de la capa oculta %1</translation>
    </message>
    <message>
        <source>output %1</source>
        <translation>salida %1</translation>
    </message>
    <message>
        <source>output %1, class “%2”</source>
        <translation>salida %1, clase «%2»</translation>
    </message>
    <message>
        <source> · silenced</source>
        <translation> · silenciada</translation>
    </message>
    <message>
        <source> · silent</source>
        <translation> · silenciosa</translation>
    </message>
    <message>
        <source>1 link in</source>
        <translation>1 enlace de entrada</translation>
    </message>
    <message>
        <source>%1 links in</source>
        <translation>%1 enlaces de entrada</translation>
    </message>
    <message>
        <source>1 link out</source>
        <translation>1 enlace de salida</translation>
    </message>
    <message>
        <source>%1 links out</source>
        <translation>%1 enlaces de salida</translation>
    </message>
    <message>
        <source>the strongest %1 are shown</source>
        <translation>se muestran los %1 más fuertes</translation>
    </message>
    <message>
        <source>dense</source>
        <translation>densa</translation>
    </message>
    <message>
        <source>1 in %1 drawn</source>
        <translation>dibujado 1 de cada %1</translation>
    </message>
    <message>
        <source>%1 links · %2</source>
        <translation>%1 enlaces · %2</translation>
    </message>
    <message>
        <source>1 in %1</source>
        <translation>1 de cada %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1 → %2 links · %3</source>
        <translation>%1 → %2 enlaces · %3</translation>
    </message>
    <message>
        <source>epoch 1000 of 1000</source>
        <translation>época 1000 de 1000</translation>
    </message>
    <message>
        <source>   %1 → </source>
        <translation>   %1 → </translation>
    </message>
    <message>
        <source>   1 neuron silenced</source>
        <translation>   1 neurona silenciada</translation>
    </message>
    <message>
        <source>   %1 neurons silenced</source>
        <translation>   %1 neuronas silenciadas</translation>
    </message>
    <message>
        <source>   last rewiring: %1</source>
        <translation>   último recableado: %1</translation>
    </message>
    <message>
        <source>   zoom %1 ×</source>
        <translation>   zoom %1 ×</translation>
    </message>
    <message>
        <source>only in epoch %1: %2</source>
        <translation>solo en la época %1: %2</translation>
    </message>
    <message>
        <source>epoch %1, compared with itself</source>
        <translation>época %1, comparada consigo misma</translation>
    </message>
    <message>
        <source>   both: %1</source>
        <translation>   en ambas: %1</translation>
    </message>
    <message>
        <source>   neurons %1</source>
        <translation>   neuronas %1</translation>
    </message>
    <message>
        <source>epoch %1 → %2:   </source>
        <translation>época %1 → %2:   </translation>
    </message>
    <message>
        <source> Perturbed in the lab: %1 of %2 links are cut, </source>
        <translation> Perturbada en el laboratorio: %1 de %2 enlaces están cortados, </translation>
    </message>
    <message>
        <source>1 neuron is silenced.</source>
        <translation>1 neurona está silenciada.</translation>
    </message>
    <message>
        <source>%1 neurons are silenced.</source>
        <translation>%1 neuronas están silenciadas.</translation>
    </message>
    <message>
        <source> Last rewiring: %1.</source>
        <translation> Último recableado: %1.</translation>
    </message>
    <message>
        <source>%1 of %2 born to silent neurons</source>
        <translation>%1 de %2 nacidos hacia neuronas silenciosas</translation>
    </message>
    <message>
        <source>%1 links gone</source>
        <translation>%1 enlaces menos</translation>
    </message>
    <message>
        <source>%1 new</source>
        <translation>%1 nuevos</translation>
    </message>
    <message>
        <source>%1 places changed</source>
        <translation>%1 lugares cambiados</translation>
    </message>
    <message>
        <source> (%1 stranded)</source>
        <translation> (%1 aislados)</translation>
    </message>
    <message>
        <source>%1 links died</source>
        <translation>%1 enlaces muertos</translation>
    </message>
    <message>
        <source>%1 born</source>
        <translation>%1 nacidos</translation>
    </message>
    <message>
        <source>No network yet.
Choose an experiment and start it to see its links.</source>
        <translation>Aún no hay red.
Elegir un experimento e iniciarlo para ver sus enlaces.</translation>
    </message>
    <message>
        <source>Loading …</source>
        <translation>Cargando …</translation>
    </message>
    <message>
        <source>No network.</source>
        <translation>No hay red.</translation>
    </message>
    <message>
        <source>specimen of epoch %1</source>
        <translation>espécimen de la época %1</translation>
    </message>
    <message>
        <source>epoch %1</source>
        <translation>época %1</translation>
    </message>
    <message>
        <source>Layers of %1 neurons, %2, %3.</source>
        <translation>Capas de %1 neuronas, %2, %3.</translation>
    </message>
    <message>
        <source>by degree</source>
        <translation>por grado</translation>
    </message>
    <message>
        <source>by neighbourhood</source>
        <translation>por vecindad</translation>
    </message>
    <message>
        <source>click to bring it back</source>
        <translation>clic para recuperarla</translation>
    </message>
    <message>
        <source>Delete brings it back</source>
        <translation>Supr la recupera</translation>
    </message>
    <message>
        <source>click to silence</source>
        <translation>clic para silenciarla</translation>
    </message>
    <message>
        <source>Delete silences it</source>
        <translation>Supr la silencia</translation>
    </message>
    <message>
        <source>inputs are not silenced, only hidden neurons</source>
        <translation>las entradas no se silencian, solo las neuronas ocultas</translation>
    </message>
    <message>
        <source>outputs are not silenced, only hidden neurons</source>
        <translation>las salidas no se silencian, solo las neuronas ocultas</translation>
    </message>
    <message>
        <source> Test accuracy %1 %.</source>
        <translation> Exactitud en prueba: %1 %.</translation>
    </message>
    <message>
        <source>Lifted out: %1.</source>
        <translation>Resaltado: %1.</translation>
    </message>
</context>
<context>
    <name>rewire::ControlKeeper</name>
    <message>
        <source>Some controls are hidden. Show all</source>
        <translation>Hay controles ocultos. Mostrar todos</translation>
    </message>
    <message>
        <source>Whoever made this file has chosen what is shown; a click shows every panel and control again.</source>
        <translation>Quien hizo este archivo ha elegido lo que se muestra; un clic vuelve a mostrar todos los paneles y controles.</translation>
    </message>
</context>
<context>
    <name>rewire::CurveChooser</name>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>For good?</source>
        <translation>¿Seguro?</translation>
    </message>
    <message>
        <source>curves shown</source>
        <translation>curvas mostradas</translation>
    </message>
    <message>
        <source>Curves that were computed or opened, the newest first. They are kept until they are removed.</source>
        <translation>Curvas calculadas o abiertas, las más recientes primero. Se conservan hasta que se quitan.</translation>
    </message>
    <message>
        <source>Remove the curves that are shown; models, and files that were opened, stay.</source>
        <translation>Quitar las curvas que se muestran; los modelos y los archivos abiertos se conservan.</translation>
    </message>
    <message>
        <source>being computed</source>
        <translation>calculándose</translation>
    </message>
    <message>
        <source>%1 kept</source>
        <translation>%1 guardadas</translation>
    </message>
</context>
<context>
    <name>rewire::CurveControls</name>
    <message>
        <source>steps of PGD</source>
        <translation>pasos de PGD</translation>
    </message>
    <message>
        <source>equal number of links</source>
        <translation>igual número de enlaces</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>progress of the curves</source>
        <translation>progreso de las curvas</translation>
    </message>
    <message>
        <source>Points of the curves that are computed: models × steps × repeats.</source>
        <translation>Puntos de las curvas que se calculan: modelos × pasos × repeticiones.</translation>
    </message>
    <message>
        <source>No model is ticked: tick one, or add model files.</source>
        <translation>Ningún modelo está marcado: marcar uno o añadir archivos de modelo.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Stop and keep what is done; it can go on later.</source>
        <translation>Parar y conservar lo hecho; se puede seguir más tarde.</translation>
    </message>
    <message>
        <source>Measure the accuracy on the whole test set at every strength and draw.</source>
        <translation>Medir la exactitud en todo el conjunto de prueba con cada intensidad y cada sorteo.</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>faltan %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>rewire::CurveView</name>
    <message>
        <source>%1 (one draw)</source>
        <translation>%1 (un sorteo)</translation>
    </message>
    <message>
        <source>%1 ± %2 % (%3 draws, standard deviation %4)</source>
        <translation>%1 ± %2 % (%3 sorteos, desviación estándar %4)</translation>
    </message>
    <message>
        <source>Robustness</source>
        <translation>Robustez</translation>
    </message>
    <message>
        <source>The plot keeps what was computed last until Start computes what is chosen now.</source>
        <translation>La gráfica conserva lo último que se calculó hasta que «Empezar» calcule lo que está elegido ahora.</translation>
    </message>
    <message>
        <source>Two draws of the same perturbation can differ by many points. The band says where the mean over all draws lies, with a probability of 95 % (Student&apos;s t); a single dot is only one of them.</source>
        <translation>Dos sorteos de la misma perturbación pueden diferir en muchos puntos. La banda dice dónde está la media de todos los sorteos, con una probabilidad del 95 % (t de Student); un punto suelto es solo uno de ellos.</translation>
    </message>
    <message>
        <source>Still shown: %1</source>
        <translation>Todavía se muestra: %1</translation>
    </message>
    <message>
        <source>%1 models</source>
        <translation>%1 modelos</translation>
    </message>
    <message>
        <source>accuracy (%)</source>
        <translation>exactitud (%)</translation>
    </message>
    <message>
        <source>Reading the models…</source>
        <translation>Leyendo los modelos…</translation>
    </message>
    <message>
        <source>No curve yet: choose what is done, and press Start</source>
        <translation>Aún no hay curvas: elegir qué se hace y pulsar «Empezar»</translation>
    </message>
    <message>
        <source>%1 So far %2 of %3 points; curves are summed up once every strength is done.</source>
        <translation>%1 Hasta ahora %2 de %3 puntos; las curvas se resumen cuando todas las intensidades están hechas.</translation>
    </message>
    <message>
        <source>No robustness curves computed yet.</source>
        <translation>Aún no se ha calculado ninguna curva de robustez.</translation>
    </message>
    <message>
        <source>%1 not begun</source>
        <translation>%1, sin empezar</translation>
    </message>
    <message>
        <source>%1 falls from %2 to %3</source>
        <translation>%1 baja de %2 a %3</translation>
    </message>
    <message>
        <source>Accuracy against %1: %2.</source>
        <translation>Exactitud frente a %1: %2.</translation>
    </message>
    <message>
        <source>not done yet</source>
        <translation>aún sin hacer</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>en %1</translation>
    </message>
    <message>
        <source>chance, %1 classes</source>
        <translation>azar, %1 clases</translation>
    </message>
    <message>
        <source>chance</source>
        <translation>azar</translation>
    </message>
    <message>
        <source>model</source>
        <translation>modelo</translation>
    </message>
    <message>
        <source>rule</source>
        <translation>regla</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>época</translation>
    </message>
    <message>
        <source>at 0</source>
        <translation>en 0</translation>
    </message>
    <message>
        <source>area</source>
        <translation>área</translation>
    </message>
    <message>
        <source>halfway</source>
        <translation>mitad</translation>
    </message>
    <message>
        <source>accuracy at 0</source>
        <translation>exactitud en 0</translation>
    </message>
    <message>
        <source>mean accuracy (area)</source>
        <translation>exactitud media (área)</translation>
    </message>
    <message>
        <source>halfway to chance</source>
        <translation>a mitad de camino del azar</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>y %1 más</translation>
    </message>
    <message>
        <source>at 0: the accuracy of the unharmed network.
area: the mean accuracy over the range of strengths, the area under the curve.
halfway: the first strength at which the accuracy has fallen halfway from that at 0 to chance; with &gt;, beyond the last one.</source>
        <translation>en 0: la exactitud de la red intacta.
área: la exactitud media en el rango de intensidades, el área bajo la curva.
mitad: la primera intensidad en la que la exactitud ha caído a mitad de camino entre la de 0 y el azar; con &gt;, más allá de la última.</translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>semilla %1</translation>
    </message>
    <message>
        <source>seeds %1 to %2</source>
        <translation>semillas %1 a %2</translation>
    </message>
    <message>
        <source>the network in the window</source>
        <translation>la red de la ventana</translation>
    </message>
    <message>
        <source>%1 (%2): rule %3, training seed %4, epoch %5, %6, tested on %7</source>
        <translation>%1 (%2): regla %3, semilla de entrenamiento %4, época %5, %6, evaluada con %7</translation>
    </message>
    <message>
        <source>%1: strengths %2 to %3 in %4 steps, %5 repeats, %6</source>
        <translation>%1: intensidades de %2 a %3 en %4 pasos, %5 repeticiones, %6</translation>
    </message>
    <message>
        <source>, an equal number of links</source>
        <translation>, igual número de enlaces</translation>
    </message>
    <message>
        <source>, attacked by the gradients of %1</source>
        <translation>, ataque con los gradientes de %1</translation>
    </message>
    <message>
        <source>; %1 of %2 points done</source>
        <translation>; hechos %1 de %2 puntos</translation>
    </message>
    <message>
        <source>number of links removed, %1</source>
        <translation>número de enlaces eliminados, %1</translation>
    </message>
    <message>
        <source>%1 links</source>
        <translation>%1 enlaces</translation>
    </message>
    <message>
        <source>Nothing is drawn at random: every repeat gives the same accuracy.</source>
        <translation>Nada se sortea: todas las repeticiones dan la misma exactitud.</translation>
    </message>
    <message>
        <source>One draw (seed %1) at each strength: how much draws differ is not known.</source>
        <translation>Un sorteo (semilla %1) con cada intensidad: no se sabe cuánto difieren los sorteos.</translation>
    </message>
    <message>
        <source>Line: mean of %1 draws (%2). Band: 95 % interval of the mean. Dots: single draws.</source>
        <translation>Línea: media de %1 sorteos (%2). Banda: intervalo del 95 % de la media. Puntos: cada sorteo.</translation>
    </message>
    <message>
        <source>%1, %2 to %3, %4 steps</source>
        <translation>%1, de %2 a %3, %4 pasos</translation>
    </message>
    <message>
        <source> × %1</source>
        <translation> × %1</translation>
    </message>
    <message>
        <source>, seed %1</source>
        <translation>, semilla %1</translation>
    </message>
    <message>
        <source>, equal number of links</source>
        <translation>, igual número de enlaces</translation>
    </message>
    <message>
        <source>, after %1 more</source>
        <translation>, después de otras %1</translation>
    </message>
    <message>
        <source> (stopped)</source>
        <translation> (parada)</translation>
    </message>
</context>
<context>
    <name>rewire::CutBar</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cut the links</source>
        <translation>Cortar los enlaces</translation>
    </message>
    <message>
        <source>Takes these links out of the specimen (Enter or Delete). It can be undone.</source>
        <translation>Elimina estos enlaces del espécimen (Intro o Supr). Se puede deshacer.</translation>
    </message>
    <message>
        <source>Cancel the cut</source>
        <translation>Cancelar el corte</translation>
    </message>
    <message>
        <source>Leaves all links as they are (Escape).</source>
        <translation>Deja todos los enlaces como están (Esc).</translation>
    </message>
    <message>
        <source>%1 links cross; at most %2 are cut at once: draw a smaller rectangle.</source>
        <translation>Cruzan %1 enlaces; como máximo se cortan %2 a la vez: dibujar un rectángulo más pequeño.</translation>
    </message>
    <message>
        <source>Cut 1 link</source>
        <translation>Cortar 1 enlace</translation>
    </message>
    <message>
        <source>Cut %1 links</source>
        <translation>Cortar %1 enlaces</translation>
    </message>
</context>
<context>
    <name>rewire::CutTool</name>
    <message>
        <source>Cut</source>
        <translation>Cortar</translation>
    </message>
    <message>
        <source>Cut links with the mouse</source>
        <translation>Cortar enlaces con el ratón</translation>
    </message>
    <message>
        <source>While this is on, dragging draws a rectangle around links to cut, also when zoomed in (C); otherwise it moves the zoomed picture, unless Shift is held.</source>
        <translation>Mientras está activa, arrastrar traza un rectángulo alrededor de los enlaces que se van a cortar, también con la figura ampliada (C); si no, arrastrar mueve la figura ampliada, salvo que se mantenga pulsada Mayús.</translation>
    </message>
</context>
<context>
    <name>rewire::DatasetCombo</name>
    <message>
        <source>%1 – not on this computer</source>
        <translation>%1 – no está en este equipo</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>Carpeta…</translation>
    </message>
    <message>
        <source>Any folder with four IDX files, plain or .gz, is a dataset.</source>
        <translation>Cualquier carpeta con cuatro archivos IDX, sin comprimir o .gz, es un conjunto de datos.</translation>
    </message>
    <message>
        <source>A folder with four IDX files</source>
        <translation>Una carpeta con cuatro archivos IDX</translation>
    </message>
</context>
<context>
    <name>rewire::DatasetFetcher</name>
    <message>
        <source>cannot write %1: %2</source>
        <translation>no se puede escribir %1: %2</translation>
    </message>
    <message>
        <source>cannot make the folder %1: %2</source>
        <translation>no se puede crear la carpeta %1: %2</translation>
    </message>
    <message>
        <source>cannot write into the folder %1</source>
        <translation>no se puede escribir en la carpeta %1</translation>
    </message>
    <message>
        <source>another rewire is fetching into %1: process %2 on %3</source>
        <translation>otro rewire está descargando en %1: proceso %2 en %3</translation>
    </message>
    <message>
        <source>no mirror is known</source>
        <translation>no se conoce ningún servidor</translation>
    </message>
    <message>
        <source>cannot fetch %1: %2</source>
        <translation>no se puede descargar %1: %2</translation>
    </message>
    <message>
        <source>wrong bytes: %1</source>
        <translation>bytes incorrectos: %1</translation>
    </message>
    <message>
        <source>cannot put %1 in place: %2</source>
        <translation>no se puede colocar %1 en su sitio: %2</translation>
    </message>
</context>
<context>
    <name>rewire::DegreeView</name>
    <message>
        <source>Degree distributions</source>
        <translation>Distribuciones de grado</translation>
    </message>
    <message>
        <source>log–log</source>
        <translation>log–log</translation>
    </message>
    <message>
        <source>In- or out-degree</source>
        <translation>Grado de entrada o de salida</translation>
    </message>
    <message>
        <source>in-degree</source>
        <translation>grado de entrada</translation>
    </message>
    <message>
        <source>out-degree</source>
        <translation>grado de salida</translation>
    </message>
    <message>
        <source>In-degree: the links that come into a neuron; out-degree: those that leave it. Pixels only have an out-degree.</source>
        <translation>Grado de entrada: los enlaces que llegan a una neurona; grado de salida: los que salen de ella. Los píxeles solo tienen grado de salida.</translation>
    </message>
    <message>
        <source>Two logarithmic axes</source>
        <translation>Dos ejes logarítmicos</translation>
    </message>
    <message>
        <source>Shows the share of neurons with at least k links, both axes logarithmic: hubs make a straight tail, a random network drops steeply. A power law is fitted, and it is said whether it may be believed (key: L).</source>
        <translation>Muestra la fracción de neuronas con al menos k enlaces, con los dos ejes logarítmicos: los hubs forman una cola recta, una red aleatoria cae en picado. Se ajusta una ley de potencias y se dice si es creíble (tecla: L).</translation>
    </message>
    <message>
        <source>Links thrown at random give a Poisson distribution, whose variance equals its mean (ratio 1). Above 1 the links gather on hubs: the network has found which neurons are useful.</source>
        <translation>Los enlaces puestos al azar dan una distribución de Poisson, cuya varianza es igual a su media (cociente 1). Por encima de 1, los enlaces se concentran en hubs: la red ha descubierto qué neuronas son útiles.</translation>
    </message>
    <message>
        <source>Logarithmic axes</source>
        <translation>Ejes logarítmicos</translation>
    </message>
    <message>
        <source>%1 k (links)</source>
        <translation>%1 k (enlaces)</translation>
    </message>
    <message>
        <source>P(≥ k)</source>
        <translation>P(≥ k)</translation>
    </message>
    <message>
        <source>share with ≥ k links</source>
        <translation>fracción con ≥ k enlaces</translation>
    </message>
    <message>
        <source>neurons</source>
        <translation>neuronas</translation>
    </message>
    <message>
        <source>No network yet</source>
        <translation>Aún no hay red</translation>
    </message>
    <message>
        <source>perturbed</source>
        <translation>perturbada</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>before the perturbations</source>
        <translation>antes de las perturbaciones</translation>
    </message>
    <message>
        <source>at the start</source>
        <translation>al inicio</translation>
    </message>
    <message>
        <source>power law, exponent %1</source>
        <translation>ley de potencias, exponente %1</translation>
    </message>
    <message>
        <source>Fitting a power law …</source>
        <translation>Ajustando una ley de potencias …</translation>
    </message>
    <message>
        <source>exponent %1, x_min %2, tail %3 of %4 neurons; %5</source>
        <translation>exponente %1, x_min %2, cola de %3 de %4 neuronas; %5</translation>
    </message>
    <message>
        <source>no power law can be fitted to equal degrees</source>
        <translation>no se puede ajustar una ley de potencias a grados iguales</translation>
    </message>
    <message>
        <source>Dense layer: every pair is linked, all %1 neurons have %2 links.</source>
        <translation>Capa densa: todos los pares están enlazados; las %1 neuronas tienen %2 enlaces cada una.</translation>
    </message>
    <message>
        <source>%1 → </source>
        <translation>%1 → </translation>
    </message>
    <message>
        <source>mean %1 · largest %2 · without links %3 of %4 · variance ÷ mean %5 (random: 1)</source>
        <translation>media %1 · máximo %2 · sin enlaces %3 de %4 · varianza ÷ media %5 (al azar: 1)</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>variance ÷ mean (random: 1): %1 · without links %2</source>
        <translation>varianza ÷ media (al azar: 1): %1 · sin enlaces %2</translation>
    </message>
    <message>
        <source>%1 %2 neurons with %3 links on average, at most %4, %5 without any</source>
        <translation>%1: %2 neuronas con %3 enlaces de media, %4 como máximo, %5 sin ninguno</translation>
    </message>
    <message>
        <source>No network yet.</source>
        <translation>Aún no hay red.</translation>
    </message>
    <message>
        <source>Links that come in: %1.</source>
        <translation>Enlaces que entran: %1.</translation>
    </message>
    <message>
        <source>Links that leave: %1.</source>
        <translation>Enlaces que salen: %1.</translation>
    </message>
    <message>
        <source>%1: %2 of %3 neurons have %4 links, %5 have at least as many</source>
        <translation>%1: %2 de %3 neuronas tienen %4 enlaces, %5 tienen al menos tantos</translation>
    </message>
    <message>
        <source>; before the perturbations %1</source>
        <translation>; antes de las perturbaciones %1</translation>
    </message>
</context>
<context>
    <name>rewire::DockGestures</name>
    <message>
        <source>Panels</source>
        <translation>Paneles</translation>
    </message>
    <message>
        <source>Double click: enlarge the panel, or put it back. Drag it out to give it a window of its own.</source>
        <translation>Doble clic: ampliar el panel o devolverlo a su sitio. Arrastrarlo fuera le da una ventana propia.</translation>
    </message>
    <message>
        <source>Put &amp;back</source>
        <translation>&amp;Devolver a su sitio</translation>
    </message>
    <message>
        <source>&amp;Enlarge</source>
        <translation>&amp;Ampliar</translation>
    </message>
    <message>
        <source>Back into the &amp;window</source>
        <translation>Volver a la &amp;ventana</translation>
    </message>
    <message>
        <source>&amp;Window of its own</source>
        <translation>Ventana &amp;propia</translation>
    </message>
    <message>
        <source>&amp;Hide</source>
        <translation>&amp;Ocultar</translation>
    </message>
</context>
<context>
    <name>rewire::DrawPad</name>
    <message>
        <source>Paper to draw on</source>
        <translation>Papel para dibujar</translation>
    </message>
    <message>
        <source>Draw with the mouse or a pen, as large as you like: what you draw is scaled into a box of 20/28 of the image&apos;s sides and moved so that its centre of mass is in the middle, as MNIST&apos;s digits were. Images of other kinds are treated alike.</source>
        <translation>Dibujar con el ratón o con un lápiz, tan grande como se quiera: el dibujo se escala a un recuadro de 20/28 de los lados de la imagen y se desplaza hasta dejar su centro de masas en el medio, como se hizo con los dígitos de MNIST. Las imágenes de otros tipos se tratan igual.</translation>
    </message>
</context>
<context>
    <name>rewire::DrawPanel</name>
    <message>
        <source>Draw</source>
        <translation>Dibujar</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Takes back the last stroke, picture or clearing (Ctrl+Z).</source>
        <translation>Deshace el último trazo, imagen o borrado (Ctrl+Z).</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Bare paper again; Undo brings the drawing back.</source>
        <translation>Deja el papel en blanco; «Deshacer» recupera el dibujo.</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Abrir…</translation>
    </message>
    <message>
        <source>Puts a picture from a file on the paper, dark on light or light on dark; it can be dropped here as well.</source>
        <translation>Pone en el papel la imagen de un archivo, oscura sobre claro o clara sobre oscuro; también se puede soltar aquí.</translation>
    </message>
    <message>
        <source>Width of the brush</source>
        <translation>Grosor del pincel</translation>
    </message>
    <message>
        <source>The width of the next strokes. MNIST&apos;s strokes are about a tenth of the digit&apos;s height.</source>
        <translation>El grosor de los próximos trazos. Los trazos de MNIST miden más o menos una décima parte de la altura del dígito.</translation>
    </message>
    <message>
        <source>What the perturbed network sees</source>
        <translation>Lo que ve la red perturbada</translation>
    </message>
    <message>
        <source>Brush</source>
        <translation>Pincel</translation>
    </message>
    <message>
        <source>This dataset is not made of images</source>
        <translation>Este conjunto de datos no está hecho de imágenes</translation>
    </message>
    <message>
        <source>Draw a digit here
or drop a picture</source>
        <translation>Dibujar aquí un dígito
o soltar una imagen</translation>
    </message>
    <message>
        <source>Draw here
or drop a picture</source>
        <translation>Dibujar aquí
o soltar una imagen</translation>
    </message>
    <message>
        <source>No network yet: once there is one, its answer stands here.</source>
        <translation>Aún no hay red: cuando la haya, aquí estará su respuesta.</translation>
    </message>
    <message>
        <source>There is nothing to draw: the inputs of this network are not the pixels of an image.</source>
        <translation>No hay nada que dibujar: las entradas de esta red no son los píxeles de una imagen.</translation>
    </message>
    <message>
        <source>Here stands how sure the clean and the perturbed network are of each class.</source>
        <translation>Aquí se ve lo seguras que están de cada clase la red limpia y la perturbada.</translation>
    </message>
    <message>
        <source>Being classified …</source>
        <translation>Clasificando …</translation>
    </message>
    <message>
        <source>what the network will see</source>
        <translation>lo que verá la red</translation>
    </message>
    <message>
        <source>what the network sees, clean and perturbed</source>
        <translation>lo que ve la red, limpio y perturbado</translation>
    </message>
    <message>
        <source>what the network sees, %1 × %2 pixels</source>
        <translation>lo que ve la red, %1 × %2 píxeles</translation>
    </message>
    <message>
        <source>The drawing after the noise and the attack of Perturb. An attack needs to know what is right: here it takes the clean network&apos;s own answer, “%1”, and drives the network away from it.</source>
        <translation>El dibujo después del ruido y del ataque de «Perturbar». Un ataque necesita saber qué es lo correcto: aquí toma la respuesta de la propia red limpia, «%1», y aleja a la red de ella.</translation>
    </message>
    <message>
        <source>The drawing after the noise of Perturb, as the perturbed network is given it.</source>
        <translation>El dibujo después del ruido de «Perturbar», tal como lo recibe la red perturbada.</translation>
    </message>
    <message>
        <source>“%1” cannot be read as a picture: %2.</source>
        <translation>«%1» no se puede leer como imagen: %2.</translation>
    </message>
    <message>
        <source>“%1” is of one colour: there is nothing on it to classify.</source>
        <translation>«%1» es de un solo color: no hay nada que clasificar.</translation>
    </message>
    <message>
        <source>“%1” is dark on light: it was inverted, as the network knows bright ink on dark.</source>
        <translation>«%1» es oscura sobre claro: se ha invertido, porque la red conoce tinta clara sobre fondo oscuro.</translation>
    </message>
    <message>
        <source>“%1” is light on dark, as the network knows it.</source>
        <translation>«%1» es clara sobre oscuro, como la red la conoce.</translation>
    </message>
    <message>
        <source>Open a picture</source>
        <translation>Abrir una imagen</translation>
    </message>
    <message>
        <source>Pictures (%1)</source>
        <translation>Imágenes (%1)</translation>
    </message>
</context>
<context>
    <name>rewire::DropHint</name>
    <message>
        <source>Drop to use “%1” as the dataset</source>
        <translation>Soltar para usar «%1» como conjunto de datos</translation>
    </message>
    <message>
        <source>Drop to open the run “%1”</source>
        <translation>Soltar para abrir la ejecución «%1»</translation>
    </message>
    <message>
        <source>Drop to start the experiment “%1”</source>
        <translation>Soltar para iniciar el experimento «%1»</translation>
    </message>
    <message>
        <source>Drop to open the model “%1”</source>
        <translation>Soltar para abrir el modelo «%1»</translation>
    </message>
    <message>
        <source>Drop to open the project “%1”</source>
        <translation>Soltar para abrir el proyecto «%1»</translation>
    </message>
    <message>
        <source>Drop to begin the lesson “%1”</source>
        <translation>Soltar para empezar la lección «%1»</translation>
    </message>
    <message>
        <source>Drop to show the curves “%1”</source>
        <translation>Soltar para mostrar las curvas «%1»</translation>
    </message>
    <message>
        <source>Drop to list the runs of the sweep “%1”</source>
        <translation>Soltar para mostrar las ejecuciones del barrido «%1»</translation>
    </message>
</context>
<context>
    <name>rewire::Duration</name>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
</context>
<context>
    <name>rewire::EpochProgress</name>
    <message>
        <source>progress of the run</source>
        <translation>progreso de la ejecución</translation>
    </message>
    <message>
        <source>Thick: the epochs done. Thin: the mini-batches of the epoch that runs. One epoch shows every training image to the network once; then it is tested, and rewired.</source>
        <translation>Grueso: las épocas hechas. Fino: los minilotes de la época en curso. En una época la red ve cada imagen de entrenamiento una vez; después se evalúa y se recablea.</translation>
    </message>
    <message>
        <source>epoch %1 of %2, mini-batch %3 of %4</source>
        <translation>época %1 de %2, minilote %3 de %4</translation>
    </message>
</context>
<context>
    <name>rewire::EvaluationDisplay</name>
    <message>
        <source> · %1 lost, %2 won</source>
        <translation> · %1 perdidas, %2 ganadas</translation>
    </message>
    <message>
        <source> · 1 image lost</source>
        <translation> · 1 imagen perdida</translation>
    </message>
    <message>
        <source> · 1 image won</source>
        <translation> · 1 imagen ganada</translation>
    </message>
    <message>
        <source> · %1 images lost</source>
        <translation> · %1 imágenes perdidas</translation>
    </message>
    <message>
        <source> · %1 images won</source>
        <translation> · %1 imágenes ganadas</translation>
    </message>
    <message>
        <source> · no image lost or won</source>
        <translation> · ninguna perdida ni ganada</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>A point is a hundredth of all test images: 90 % that become 80 % are 10 points lost. Lost are images that were named rightly and no longer are; won, the other way about.</source>
        <translation>Un punto es una centésima parte de todas las imágenes de prueba: un 90 % que pasa a ser un 80 % son 10 puntos perdidos. Perdidas son las imágenes que se acertaban y ya no; ganadas, al revés.</translation>
    </message>
    <message>
        <source>The test images are new to the network: it has not learned from them. Another draw of what is random may give many points more or less; Robustness shows how much draws differ.</source>
        <translation>Las imágenes de prueba son nuevas para la red: no ha aprendido de ellas. Otro sorteo de lo aleatorio puede dar muchos puntos más o menos; «Robustez» muestra cuánto difieren los sorteos.</translation>
    </message>
    <message>
        <source>Links of the hidden layers, before and after. The layer to the classes is left alone.</source>
        <translation>Enlaces de las capas ocultas, antes y después. La capa que lleva a las clases no se toca.</translation>
    </message>
    <message>
        <source>The attack&apos;s control: every pixel moves as far, but up or down at random. What the attack costs beyond that is due to its direction, not to its size.</source>
        <translation>El control del ataque: cada píxel se mueve lo mismo, pero hacia arriba o hacia abajo al azar. Lo que el ataque cuesta de más se debe a su dirección, no a su tamaño.</translation>
    </message>
    <message>
        <source>unharmed</source>
        <translation>intacta</translation>
    </message>
    <message>
        <source>of %1 test images</source>
        <translation>de %1 imágenes de prueba</translation>
    </message>
    <message>
        <source> · one draw, seed %1</source>
        <translation> · un sorteo, semilla %1</translation>
    </message>
    <message>
        <source>estimate on %1 images, refining …</source>
        <translation>estimación con %1 imágenes, afinando …</translation>
    </message>
    <message>
        <source>%1, as before</source>
        <translation>%1, como antes</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>random noise of the same size: %1 %</source>
        <translation>ruido aleatorio del mismo tamaño: %1 %</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1 puntos</translation>
    </message>
</context>
<context>
    <name>rewire::EvaluationNumber</name>
    <message>
        <source>The share of the test images that the network names rightly: as it is, and after the perturbations. Guessing among ten classes gives 10 %.</source>
        <translation>La fracción de imágenes de prueba que la red clasifica bien: tal como es y después de las perturbaciones. Responder al azar entre diez clases da un 10 %.</translation>
    </message>
    <message>
        <source>test accuracy %1 %, after the perturbations about %2 %</source>
        <translation>exactitud en prueba %1 %, tras las perturbaciones aproximadamente %2 %</translation>
    </message>
    <message>
        <source>test accuracy %1 %, after the perturbations %2 %</source>
        <translation>exactitud en prueba %1 %, tras las perturbaciones %2 %</translation>
    </message>
    <message>
        <source>test accuracy %1 %</source>
        <translation>exactitud en prueba %1 %</translation>
    </message>
</context>
<context>
    <name>rewire::ExperimentForm</name>
    <message>
        <source>draw a new seed</source>
        <translation>sortear una semilla nueva</translation>
    </message>
    <message>
        <source>Draw a new seed: another first network, another order of the images, other new links.</source>
        <translation>Sortear una semilla nueva: otra red inicial, otro orden de las imágenes, otros enlaces nuevos.</translation>
    </message>
    <message>
        <source>dataset</source>
        <translation>datos</translation>
    </message>
    <message>
        <source>The images the network learns to tell apart.</source>
        <translation>Las imágenes que la red aprende a distinguir.</translation>
    </message>
    <message>
        <source>hidden layers</source>
        <translation>capas ocultas</translation>
    </message>
    <message>
        <source>Neurons in each hidden layer, from the input to the output: 1000, 1000, 1000.</source>
        <translation>Neuronas de cada capa oculta, de la entrada a la salida: 1000, 1000, 1000.</translation>
    </message>
    <message>
        <source>density</source>
        <translation>densidad</translation>
    </message>
    <message>
        <source>The share of all possible links that exist: 1 % of them is a network that is 99 % sparse. One share for all layers, or one each.</source>
        <translation>La fracción de todos los enlaces posibles que existe: con un 1 % la red es un 99 % dispersa. Una fracción para todas las capas, o una para cada una.</translation>
    </message>
    <message>
        <source>start</source>
        <translation>inicio</translation>
    </message>
    <message>
        <source>Where the links of the first network are: %1.</source>
        <translation>Dónde están los enlaces de la red inicial: %1.</translation>
    </message>
    <message>
        <source>locality</source>
        <translation>localidad</translation>
    </message>
    <message>
        <source>How close the inputs of a neuron are: 1 takes the nearest only, 0 takes any.</source>
        <translation>Lo cercanas que son entre sí las entradas de una neurona: 1 toma solo las más próximas, 0 toma cualesquiera.</translation>
    </message>
    <message>
        <source>rule</source>
        <translation>regla</translation>
    </message>
    <message>
        <source>What happens to the links between epochs. %1.</source>
        <translation>Qué les ocurre a los enlaces entre épocas. %1.</translation>
    </message>
    <message>
        <source>importance</source>
        <translation>importancia</translation>
    </message>
    <message>
        <source>What a link is worth when links are drawn to stay: its weight, or its share of all weights of the two neurons that it joins (relative; lrs: the same, and small sums count less). Shares keep most neurons alive.</source>
        <translation>Lo que vale un enlace cuando se sortea cuáles se quedan: su peso, o su parte de todos los pesos de las dos neuronas que une (relative; lrs: lo mismo, pero las sumas pequeñas cuentan menos). Las partes mantienen vivas a la mayoría de las neuronas.</translation>
    </message>
    <message>
        <source>softness</source>
        <translation>suavidad</translation>
    </message>
    <message>
        <source>How strict the draw is at the first rewiring and at the last: 0 draws any link, towards 1 the least important go. From 0.5 to 0.9 it explores first and settles later.</source>
        <translation>Lo estricto que es el sorteo en el primer recableado y en el último: 0 sortea cualquier enlace; hacia 1 se van los menos importantes. De 0,5 a 0,9 primero explora y luego se asienta.</translation>
    </message>
    <message>
        <source>score</source>
        <translation>puntuación</translation>
    </message>
    <message>
        <source>How likely an absent link is by the paths of three links between its neurons: by the neurons on them (l3n) or path by path (l3p). ch2 counts links within the neighbourhood for it, ch3 only links out of it against it.</source>
        <translation>Lo probable que es un enlace ausente según los caminos de tres enlaces entre sus neuronas: por las neuronas que hay en ellos (l3n) o camino a camino (l3p). ch2 cuenta a favor los enlaces dentro de la vecindad; ch3 cuenta en contra solo los que salen de ella.</translation>
    </message>
    <message>
        <source>zeta</source>
        <translation>zeta</translation>
    </message>
    <message>
        <source>The share of links that is taken away and grown anew after every epoch. It can be changed while the network learns.</source>
        <translation>La fracción de enlaces que se elimina y se vuelve a crear después de cada época. Se puede cambiar mientras la red aprende.</translation>
    </message>
    <message>
        <source>epochs</source>
        <translation>épocas</translation>
    </message>
    <message>
        <source>How many times the network sees every training image.</source>
        <translation>Cuántas veces ve la red cada imagen de entrenamiento.</translation>
    </message>
    <message>
        <source>batch</source>
        <translation>lote</translation>
    </message>
    <message>
        <source>Images looked at before each correction of the weights: few are slow and precise, many are fast and coarse.</source>
        <translation>Imágenes que se miran antes de cada corrección de los pesos: pocas son lentas y precisas, muchas son rápidas y toscas.</translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation>tasa de aprend.</translation>
    </message>
    <message>
        <source>How large a correction is. It can be changed while the network learns.</source>
        <translation>Lo grande que es una corrección (tasa de aprendizaje). Se puede cambiar mientras la red aprende.</translation>
    </message>
    <message>
        <source>schedule</source>
        <translation>esquema</translation>
    </message>
    <message>
        <source>How the learning rate falls over the epochs: in a line or along half a cosine to zero, or not at all.</source>
        <translation>Cómo baja la tasa de aprendizaje a lo largo de las épocas: en línea recta o según medio coseno hasta cero, o nada.</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>semilla</translation>
    </message>
    <message>
        <source>Everything random follows from this number: the same seed gives the same run, to the last bit.</source>
        <translation>Todo lo aleatorio sale de este número: la misma semilla da la misma ejecución, hasta el último bit.</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Avanzado</translation>
    </message>
    <message>
        <source>advanced settings</source>
        <translation>ajustes avanzados</translation>
    </message>
    <message>
        <source>momentum</source>
        <translation>momento</translation>
    </message>
    <message>
        <source>The share of the last correction that is carried into the next one, as a ball keeps rolling.</source>
        <translation>La parte de la última corrección que pasa a la siguiente, como una bola que sigue rodando.</translation>
    </message>
    <message>
        <source>weight decay</source>
        <translation>decaimiento</translation>
    </message>
    <message>
        <source>How strongly every weight is drawn towards zero, so that links that are of no use grow weak.</source>
        <translation>Con qué fuerza se tira de cada peso hacia cero, para que los enlaces que no sirven se debiliten (decaimiento de pesos).</translation>
    </message>
    <message>
        <source>births</source>
        <translation>nacimientos</translation>
    </message>
    <message>
        <source>The weight of a new link: zero, so that it must prove itself, or random as at the start.</source>
        <translation>El peso de un enlace nuevo: cero, de modo que tiene que demostrar su valor, o aleatorio como al inicio.</translation>
    </message>
    <message>
        <source>zeta schedule</source>
        <translation>esquema de zeta</translation>
    </message>
    <message>
        <source>How zeta falls over the epochs: in a line or along half a cosine to zero at three quarters of them, or not at all.</source>
        <translation>Cómo baja zeta a lo largo de las épocas: en línea recta o según medio coseno, hasta cero a las tres cuartas partes de ellas, o nada.</translation>
    </message>
    <message>
        <source>rewire every</source>
        <translation>recablear cada</translation>
    </message>
    <message>
        <source>Epochs from one rewiring to the next.</source>
        <translation>Épocas de un recableado al siguiente.</translation>
    </message>
    <message>
        <source>train images</source>
        <translation>n.º de imágenes</translation>
    </message>
    <message>
        <source>Use only the first so many training images, or all: fewer are faster and learn less.</source>
        <translation>Usar solo las primeras imágenes de entrenamiento, tantas como se indique, o todas: con menos va más rápido y se aprende menos.</translation>
    </message>
    <message>
        <source>classes</source>
        <translation>clases</translation>
    </message>
    <message>
        <source>Only some classes of the dataset, by label or by name, as 3, 5, 8; or all.</source>
        <translation>Solo algunas clases del conjunto de datos, por etiqueta o por nombre, como 3, 5, 8; o todas.</translation>
    </message>
    <message>
        <source>must be whole numbers with commas between, as 1000, 1000, 1000</source>
        <translation>deben ser números enteros separados por comas, como 1000, 1000, 1000</translation>
    </message>
    <message>
        <source>must be per cent or a share, as 1 % or 0.01</source>
        <translation>debe ser un porcentaje o una fracción, como 1 % o 0,01</translation>
    </message>
    <message>
        <source>must be two numbers, as 0.5, 0.9</source>
        <translation>deben ser dos números, como 0,5; 0,9</translation>
    </message>
    <message>
        <source>must be a whole number of 0 or more</source>
        <translation>debe ser un número entero, 0 o más</translation>
    </message>
    <message>
        <source>must be a whole number, or all</source>
        <translation>debe ser un número entero, o «todo»</translation>
    </message>
    <message>
        <source>shift</source>
        <translation>traslación</translation>
    </message>
    <message>
        <source>Moves each training image by up to so many pixels, anew in every epoch: the network learns the shape, not the place.</source>
        <translation>Traslada cada imagen de entrenamiento hasta tantos píxeles, de nuevo en cada época: la red aprende la forma, no el lugar.</translation>
    </message>
    <message>
        <source>mirror</source>
        <translation>reflejo</translation>
    </message>
    <message>
        <source>Mirrors half of the training images left to right, anew in every epoch. Right for clothes, wrong for digits.</source>
        <translation>Refleja de izquierda a derecha la mitad de las imágenes de entrenamiento, de nuevo en cada época. Adecuado para ropa, no para cifras.</translation>
    </message>
    <message>
        <source>Settings that are seldom changed: momentum, weight decay, how links are born and how often, which training images are used, and how exactly.</source>
        <translation>Ajustes que rara vez se cambian: momento, decaimiento de pesos, cómo y con qué frecuencia nacen los enlaces, qué imágenes de entrenamiento se usan y con qué exactitud.</translation>
    </message>
    <message>
        <source>precision</source>
        <translation>precisión numérica</translation>
    </message>
    <message>
        <source>How exactly training keeps activations and derivatives: in 32 bits, or rounded to 16, which is quicker. Evaluations are always exact.</source>
        <translation>Con qué exactitud guarda el entrenamiento activaciones y derivadas: en 32 bits, o redondeadas a 16, que es más rápido. Las evaluaciones son siempre exactas.</translation>
    </message>
    <message>
        <source>growth</source>
        <translation>crecimiento</translation>
    </message>
    <message>
        <source>Where new links may be: between any neurons, or between active ones first, as links of a neuron that no training image wakes cannot learn.</source>
        <translation>Dónde puede haber enlaces nuevos: entre neuronas cualesquiera, o primero entre las activas, pues los enlaces de una neurona que ninguna imagen de entrenamiento despierta no pueden aprender.</translation>
    </message>
</context>
<context>
    <name>rewire::ExperimentPanel</name>
    <message>
        <source>The layers from input to output, the links of the hidden layers, and how sparse they are. The last layer, to the classes, is always fully linked.</source>
        <translation>Las capas de la entrada a la salida, los enlaces de las capas ocultas y lo dispersas que son. La última capa, la que lleva a las clases, siempre está completa.</translation>
    </message>
    <message>
        <source>Change what you like; &lt;b&gt;New network&lt;/b&gt; (Ctrl+Return) draws it.</source>
        <translation>Cambiar lo que se quiera; &lt;b&gt;Red nueva&lt;/b&gt; (Ctrl+Intro) la sortea.</translation>
    </message>
    <message>
        <source>New network</source>
        <translation>Red nueva</translation>
    </message>
    <message>
        <source>Draw a new network from these settings, at epoch 0 (Ctrl+Return). The run before stays under File, Recent runs.</source>
        <translation>Sortear una red nueva con estos ajustes, en la época 0 (Ctrl+Intro). La ejecución anterior queda en Archivo, Ejecuciones recientes.</translation>
    </message>
    <message>
        <source>Defaults</source>
        <translation>Por defecto</translation>
    </message>
    <message>
        <source>Fill in the settings that Rewire begins with. The network that runs stays as it is until New network is pressed.</source>
        <translation>Rellenar con los ajustes con los que empieza Rewire. La red en curso sigue como está hasta pulsar «Red nueva».</translation>
    </message>
    <message>
        <source>As it runs</source>
        <translation>Los actuales</translation>
    </message>
    <message>
        <source>Fill in the settings of the network that runs.</source>
        <translation>Rellenar con los ajustes de la red en curso.</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Preajustes</translation>
    </message>
    <message>
        <source>Fill in settings that suit a purpose. The network that runs stays as it is until New network is pressed.</source>
        <translation>Rellenar con ajustes adecuados para un fin. La red en curso sigue como está hasta pulsar «Red nueva».</translation>
    </message>
    <message>
        <source>Mend the marked fields, and a new network can be drawn.</source>
        <translation>En cuanto se corrijan los campos marcados, se podrá sortear una red nueva.</translation>
    </message>
    <message>
        <source>&lt;span style=&apos;color:%1&apos;&gt;●&lt;/span&gt; Not in the network that runs: %2.</source>
        <translation>&lt;span style=&apos;color:%1&apos;&gt;●&lt;/span&gt; Distinto de la red en curso: %2.</translation>
    </message>
    <message>
        <source>Sweep…</source>
        <translation>Barrido…</translation>
    </message>
    <message>
        <source>Train many runs in the background, with several rules, densities or seeds and all else as chosen here.</source>
        <translation>Entrena muchas ejecuciones en segundo plano, con varias reglas, densidades o semillas y todo lo demás como está elegido aquí.</translation>
    </message>
</context>
<context>
    <name>rewire::ExperimentText</name>
    <message>
        <source>all</source>
        <translation>todo</translation>
    </message>
    <message>
        <source>%1 % sparse</source>
        <translation>%1 % dispersa</translation>
    </message>
    <message>
        <source>dense</source>
        <translation>densa</translation>
    </message>
</context>
<context>
    <name>rewire::FetchOffer</name>
    <message>
        <source>progress of fetching</source>
        <translation>progreso de la descarga</translation>
    </message>
    <message>
        <source>Fetch it</source>
        <translation>Descargar</translation>
    </message>
    <message>
        <source>Download the dataset into your data folder; it is checked before it is used.</source>
        <translation>Descargar el conjunto de datos en la carpeta de datos del usuario; se comprueba antes de usarlo.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Stop. What has arrived is kept, and the next attempt goes on from there.</source>
        <translation>Parar. Lo que ha llegado se conserva, y el próximo intento sigue desde ahí.</translation>
    </message>
    <message>
        <source>%1 is not on this computer (%2 MB to fetch).</source>
        <translation>%1 no está en este equipo (%2 MB por descargar).</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Fetching %1…</source>
        <translation>Descargando %1…</translation>
    </message>
    <message>
        <source>%1 of %2 MB</source>
        <translation>%1 de %2 MB</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 MB</translation>
    </message>
    <message>
        <source>Fetching %1: %2, %3</source>
        <translation>Descargando %1: %2, %3</translation>
    </message>
</context>
<context>
    <name>rewire::Field</name>
    <message>
        <source>Differs from the network that runs.</source>
        <translation>Distinto de la red en curso.</translation>
    </message>
</context>
<context>
    <name>rewire::FileDownload</name>
    <message>
        <source>nothing arrived for %1 s</source>
        <translation>no ha llegado nada durante %1 s</translation>
    </message>
    <message>
        <source>the server sent another piece than the one asked for</source>
        <translation>el servidor ha enviado un fragmento distinto del pedido</translation>
    </message>
    <message>
        <source>the file is larger than %1 bytes, which it should not be</source>
        <translation>el archivo ocupa más de %1 bytes, y no debería</translation>
    </message>
    <message>
        <source>the server answered with status %1</source>
        <translation>el servidor ha respondido con el estado %1</translation>
    </message>
    <message>
        <source>the connection was cut</source>
        <translation>se ha cortado la conexión</translation>
    </message>
</context>
<context>
    <name>rewire::FragilityControls</name>
    <message>
        <source>Measure</source>
        <translation>Medir</translation>
    </message>
    <message>
        <source>share</source>
        <translation>fracción</translation>
    </message>
    <message>
        <source>The share of a layer&apos;s links that are removed at random, and of those whose weights change places.</source>
        <translation>La fracción de los enlaces de una capa que se eliminan al azar, y la de aquellos cuyos pesos cambian de lugar.</translation>
    </message>
    <message>
        <source>noise</source>
        <translation>ruido</translation>
    </message>
    <message>
        <source>The strength of the noise that is added to every weight of a layer, in standard deviations of its weights.</source>
        <translation>La intensidad del ruido que se suma a cada peso de una capa, en desviaciones estándar de sus pesos.</translation>
    </message>
    <message>
        <source>epsilon</source>
        <translation>épsilon</translation>
    </message>
    <message>
        <source>The first-order measure lets the weights of a layer move by at most this share of their norm.</source>
        <translation>La medida de primer orden deja que los pesos de una capa se muevan como mucho esta fracción de su norma.</translation>
    </message>
    <message>
        <source>draws</source>
        <translation>sorteos</translation>
    </message>
    <message>
        <source>How often each perturbation is drawn anew. One draw tells little: ten tell the mean and how sure it is.</source>
        <translation>Cuántas veces se sortea de nuevo cada perturbación. Un sorteo dice poco: diez dan la media y lo segura que es.</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>semilla</translation>
    </message>
    <message>
        <source>The first draw follows from this number, the next from the one after it: the same seed, the same bars.</source>
        <translation>El primer sorteo se sigue de este número, el siguiente del que va después: la misma semilla, las mismas barras.</translation>
    </message>
    <message>
        <source>progress of the measurement</source>
        <translation>progreso de la medición</translation>
    </message>
    <message>
        <source>Perturbations that are measured: three in each layer.</source>
        <translation>Perturbaciones medidas: tres en cada capa.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Stop, and keep what is measured.</source>
        <translation>Parar y conservar lo medido.</translation>
    </message>
    <message>
        <source>Perturb one layer at a time, and measure the accuracy on all test images after every draw.</source>
        <translation>Perturbar una capa cada vez y medir la exactitud en todas las imágenes de prueba tras cada sorteo.</translation>
    </message>
</context>
<context>
    <name>rewire::FragilityView</name>
    <message>
        <source>links removed</source>
        <translation>enlaces eliminados</translation>
    </message>
    <message>
        <source>noise on weights</source>
        <translation>ruido en los pesos</translation>
    </message>
    <message>
        <source>weights shuffled</source>
        <translation>pesos barajados</translation>
    </message>
    <message>
        <source>%1 points, between %2 and %3</source>
        <translation>%1 puntos, entre %2 y %3</translation>
    </message>
    <message>
        <source>Fragile layers</source>
        <translation>Capas frágiles</translation>
    </message>
    <message>
        <source>%1, epoch %2</source>
        <translation>%1, época %2</translation>
    </message>
    <message>
        <source>Measure perturbs one layer at a time:
the same removal, noise and shuffle in each.</source>
        <translation>Medir perturba una capa cada vez:
la misma eliminación, ruido y barajado en cada una.</translation>
    </message>
    <message>
        <source>accuracy lost, points</source>
        <translation>puntos perdidos</translation>
    </message>
    <message>
        <source>%1: most in %2, %3</source>
        <translation>%1: lo que más en %2, %3</translation>
    </message>
    <message>
        <source>to first order the loss rises most in %1, by %2 nats</source>
        <translation>a primer orden la pérdida aumenta más en %1, en %2 nats</translation>
    </message>
    <message>
        <source>Accuracy lost by perturbing one layer, of %1: %2.</source>
        <translation>Exactitud perdida al perturbar una capa, de un %1: %2.</translation>
    </message>
    <message>
        <source>%1: at most %2 nats</source>
        <translation>%1: como mucho %2 nats</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>The same perturbation costs more in one layer than in another. A line on a bar says where the mean over all draws lies, with a probability of 95 % (Student&apos;s t). The first-order measure needs no draw: epsilon times the norm of a layer&apos;s weights times the norm of the loss&apos;s derivative by them.</source>
        <translation>La misma perturbación cuesta más en una capa que en otra. Una línea sobre una barra dice dónde está la media de todos los sorteos, con una probabilidad del 95 % (t de Student). La medida de primer orden no necesita sorteos: épsilon por la norma de los pesos de una capa por la norma de la derivada de la pérdida respecto a ellos.</translation>
    </message>
    <message>
        <source>links into</source>
        <translation>hacia</translation>
    </message>
    <message>
        <source>first-order rise, nats</source>
        <translation>aumento 1.er orden, nats</translation>
    </message>
    <message>
        <source>epoch %5, accuracy %1 · a share of %2 of the links of one layer · noise of %3 standard deviations · draws: %4</source>
        <translation>época %5, exactitud %1 · una fracción del %2 de los enlaces de una capa · ruido de %3 desviaciones estándar · sorteos: %4</translation>
    </message>
</context>
<context>
    <name>rewire::GalleryView</name>
    <message>
        <source>all</source>
        <translation>todas</translation>
    </message>
    <message>
        <source>was right, now wrong</source>
        <translation>acertaba, ahora falla</translation>
    </message>
    <message>
        <source>wrong before</source>
        <translation>ya fallaba antes</translation>
    </message>
    <message>
        <source>still right</source>
        <translation>sigue acertando</translation>
    </message>
    <message>
        <source>Gallery</source>
        <translation>Galería</translation>
    </message>
    <message>
        <source>Test images before and after the perturbations: clean, perturbed and their difference, with what the network says of them. Click a card to follow it while the sliders move. Arrow keys choose a card, Enter follows it, Page Up and Page Down turn the page.</source>
        <translation>Imágenes de prueba antes y después de las perturbaciones: limpia, perturbada y su diferencia, con lo que dice de ellas la red. Un clic en una ficha la sigue mientras se mueven los deslizadores. Las flechas eligen una ficha, Intro la sigue, Re Pág y Av Pág pasan la página.</translation>
    </message>
    <message>
        <source>Which images</source>
        <translation>Qué imágenes</translation>
    </message>
    <message>
        <source>Chooses images by the change of their answers; “was right, now wrong” is what the perturbations did.</source>
        <translation>Elige las imágenes según cómo cambia su respuesta; «acertaba, ahora falla» es obra de las perturbaciones.</translation>
    </message>
    <message>
        <source>True class of the images</source>
        <translation>Clase verdadera de las imágenes</translation>
    </message>
    <message>
        <source>Shows the images of one true class only: some classes suffer far more than others.</source>
        <translation>Muestra solo las imágenes de una clase verdadera: algunas clases sufren mucho más que otras.</translation>
    </message>
    <message>
        <source>every class</source>
        <translation>todas las clases</translation>
    </message>
    <message>
        <source>First image of the page</source>
        <translation>Primera imagen de la página</translation>
    </message>
    <message>
        <source>Turns through the images in the order of the test set; the wheel and the Page keys do the same.</source>
        <translation>Recorre las imágenes en el orden del conjunto de prueba; la rueda y las teclas de página hacen lo mismo.</translation>
    </message>
    <message>
        <source>%1–%2 of %3</source>
        <translation>%1–%2 de %3</translation>
    </message>
    <message>
        <source>(estimate: first %1 of %2)</source>
        <translation>(estimación: las primeras %1 de %2)</translation>
    </message>
    <message>
        <source>Test image %1, %2: %3. Clean: %4.</source>
        <translation>Imagen de prueba %1, %2: %3. Limpia: %4.</translation>
    </message>
    <message>
        <source>Perturbed: %1.</source>
        <translation>Perturbada: %1.</translation>
    </message>
    <message>
        <source>Here the test images will stand, clean and perturbed:
what the perturbations do to each answer.</source>
        <translation>Aquí estarán las imágenes de prueba, limpias y perturbadas:
lo que las perturbaciones hacen con cada respuesta.</translation>
    </message>
    <message>
        <source>No image was right and is now wrong.
Move a slider to perturb the network or the images.</source>
        <translation>No hay ninguna imagen que antes se acertara y ahora falle.
Mover un deslizador para perturbar la red o las imágenes.</translation>
    </message>
    <message>
        <source>No image passes this filter.</source>
        <translation>Ninguna imagen pasa este filtro.</translation>
    </message>
    <message>
        <source>Images %1.</source>
        <translation>Imágenes %1.</translation>
    </message>
    <message>
        <source>Following: %1</source>
        <translation>Siguiendo: %1</translation>
    </message>
    <message>
        <source>Chosen: %1</source>
        <translation>Elegida: %1</translation>
    </message>
    <message>
        <source>%1, epoch %2</source>
        <translation>%1, época %2</translation>
    </message>
    <message>
        <source>Click to let it go.</source>
        <translation>Clic para dejar de seguirla.</translation>
    </message>
    <message>
        <source>Click to follow it while the sliders move.</source>
        <translation>Clic para seguirla mientras se mueven los deslizadores.</translation>
    </message>
    <message>
        <source>right</source>
        <translation>acierta</translation>
    </message>
    <message>
        <source>was wrong, now right</source>
        <translation>fallaba, ahora acierta</translation>
    </message>
    <message>
        <source>not evaluated yet</source>
        <translation>aún sin evaluar</translation>
    </message>
    <message>
        <source>before</source>
        <translation>antes</translation>
    </message>
    <message>
        <source>after</source>
        <translation>después</translation>
    </message>
    <message>
        <source>was</source>
        <translation>antes</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>following: </source>
        <translation>siguiendo: </translation>
    </message>
    <message>
        <source>clean</source>
        <translation>limpia</translation>
    </message>
    <message>
        <source>perturbed</source>
        <translation>perturbada</translation>
    </message>
    <message>
        <source>difference</source>
        <translation>diferencia</translation>
    </message>
    <message>
        <source>difference: on its way</source>
        <translation>diferencia: en camino</translation>
    </message>
    <message>
        <source>the images are unchanged</source>
        <translation>las imágenes no cambian</translation>
    </message>
    <message>
        <source>nothing is perturbed</source>
        <translation>no hay nada perturbado</translation>
    </message>
    <message>
        <source>now wrong</source>
        <translation>ahora falla</translation>
    </message>
    <message>
        <source>now right</source>
        <translation>ahora acierta</translation>
    </message>
</context>
<context>
    <name>rewire::Glossary</name>
    <message>
        <source>Accuracy is the share of the test images that the network names rightly.</source>
        <translation>La exactitud es la fracción de las imágenes de prueba que la red acierta.</translation>
    </message>
    <message>
        <source>An attack changes an image a little, each pixel in the direction that makes the network more wrong.</source>
        <translation>Un ataque cambia un poco una imagen, cada píxel en la dirección en que la red más se equivoca.</translation>
    </message>
    <message>
        <source>A band is the range in which a measured value must lie for a statement to hold.</source>
        <translation>Una banda es el rango en el que debe estar un valor medido para que se cumpla una afirmación.</translation>
    </message>
    <message>
        <source>A control is the same trial with one thing changed: what differs between the two comes from that thing.</source>
        <translation>Un control es el mismo ensayo con una sola cosa cambiada: lo que difiere entre los dos se debe a esa cosa.</translation>
    </message>
    <message>
        <source>A correlation tells how much two numbers go up and down together, from −1 to 1.</source>
        <translation>Una correlación dice, de −1 a 1, hasta qué punto dos números suben y bajan juntos.</translation>
    </message>
    <message>
        <source>The degree of a neuron is the number of its links: the in-degree counts those that come in, the out-degree those that go out.</source>
        <translation>El grado de una neurona es el número de sus enlaces: el grado de entrada cuenta los que entran; el de salida, los que salen.</translation>
    </message>
    <message>
        <source>The density is the share of all possible links that exist.</source>
        <translation>La densidad es la fracción de todos los enlaces posibles que existen.</translation>
    </message>
    <message>
        <source>A draw is one of the many ways in which chance can choose links, neurons or noise.</source>
        <translation>Un sorteo es una de las muchas formas en que el azar puede elegir enlaces, neuronas o ruido.</translation>
    </message>
    <message>
        <source>An epoch is one pass through all training images.</source>
        <translation>Una época es una pasada por todas las imágenes de entrenamiento.</translation>
    </message>
    <message>
        <source>Epsilon (ε) is the most that an attack changes a pixel, as a share of the range from black to white.</source>
        <translation>Épsilon (ε) es lo máximo que un ataque cambia un píxel, como fracción del rango de negro a blanco.</translation>
    </message>
    <message>
        <source>The gradient tells for each weight how the error would change if the weight grew a little.</source>
        <translation>El gradiente dice, para cada peso, cómo cambiaría el error si el peso creciera un poco.</translation>
    </message>
    <message>
        <source>A hub is a neuron with far more links than most others have.</source>
        <translation>Un hub es una neurona con muchos más enlaces que la mayoría de las demás.</translation>
    </message>
    <message>
        <source>A layer is a row of neurons that all receive from the layer before.</source>
        <translation>Una capa es una fila de neuronas que reciben, todas, de la capa anterior.</translation>
    </message>
    <message>
        <source>A link leads from one neuron to another and carries its signal, times a weight.</source>
        <translation>Un enlace va de una neurona a otra y lleva su señal, multiplicada por un peso.</translation>
    </message>
    <message>
        <source>A mini-batch is the handful of images after which the weights are corrected once.</source>
        <translation>Un minilote es el puñado de imágenes tras el cual los pesos se corrigen una vez.</translation>
    </message>
    <message>
        <source>A neural network is a set of neurons in layers, joined by links with weights.</source>
        <translation>Una red neuronal es un conjunto de neuronas en capas, unidas por enlaces con pesos.</translation>
    </message>
    <message>
        <source>A neuron adds up what its links bring, and passes the sum on if it is above zero.</source>
        <translation>Una neurona suma lo que le traen sus enlaces y transmite la suma si es mayor que cero.</translation>
    </message>
    <message>
        <source>A perturbation is a change that is made to a network or its images to see what it does.</source>
        <translation>Una perturbación es un cambio que se hace en una red o en sus imágenes para ver qué efecto tiene.</translation>
    </message>
    <message>
        <source>In a power law, neurons with twice the links are a fixed factor rarer, however many links they have.</source>
        <translation>En una ley de potencias, las neuronas con el doble de enlaces son más raras en un factor fijo, tengan los enlaces que tengan.</translation>
    </message>
    <message>
        <source>Rewiring removes some links after an epoch and grows as many elsewhere.</source>
        <translation>El recableado elimina algunos enlaces tras una época y crea otros tantos en otros lugares.</translation>
    </message>
    <message>
        <source>The rule decides which links go at a rewiring and where new ones grow.</source>
        <translation>La regla decide qué enlaces se van en un recableado y dónde nacen los nuevos.</translation>
    </message>
    <message>
        <source>A seed is the number from which all that is random follows: the same seed gives the same result.</source>
        <translation>Una semilla es el número del que sale todo lo aleatorio: la misma semilla da el mismo resultado.</translation>
    </message>
    <message>
        <source>The sign of a weight tells whether the link excites (plus) or inhibits (minus).</source>
        <translation>El signo de un peso dice si el enlace excita (más) o inhibe (menos).</translation>
    </message>
    <message>
        <source>A silent neuron has no link in, or none out: nothing passes through it.</source>
        <translation>Una neurona silenciosa no tiene enlaces de entrada o no los tiene de salida: nada pasa por ella.</translation>
    </message>
    <message>
        <source>The specimen is the copy of the network that the lab perturbs; the network that trains stays as it is.</source>
        <translation>El espécimen es la copia de la red que el laboratorio perturba; la red en entrenamiento queda como está.</translation>
    </message>
    <message>
        <source>A static network keeps its first links; only their weights learn.</source>
        <translation>Una red estática conserva sus primeros enlaces; solo aprenden sus pesos.</translation>
    </message>
    <message>
        <source>Test images are those that the network never learns from, so they tell how it does on what is new to it.</source>
        <translation>Las imágenes de prueba son aquellas de las que la red nunca aprende; por eso dicen cómo responde ante lo que es nuevo para ella.</translation>
    </message>
    <message>
        <source>The topology of a network is which neurons are linked, whatever the weights.</source>
        <translation>La topología de una red es qué neuronas están enlazadas, sean cuales sean los pesos.</translation>
    </message>
    <message>
        <source>The variance tells how far values spread around their mean.</source>
        <translation>La varianza dice cuánto se dispersan los valores en torno a su media.</translation>
    </message>
    <message>
        <source>A weight is the number that a link multiplies its signal by: large ones count most.</source>
        <translation>Un peso es el número por el que un enlace multiplica su señal: los grandes son los que más cuentan.</translation>
    </message>
</context>
<context>
    <name>rewire::Help</name>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Dismiss the banner</source>
        <translation>Cerrar el aviso</translation>
    </message>
    <message>
        <source>Double click</source>
        <translation>Doble clic</translation>
    </message>
    <message>
        <source>On a tab or title: enlarge the panel, put it back</source>
        <translation>En una pestaña o un título: ampliar el panel o devolverlo a su sitio</translation>
    </message>
    <message>
        <source>Tab, Shift+Tab</source>
        <translation>Tab, Mayús+Tab</translation>
    </message>
    <message>
        <source>To the next or the previous control</source>
        <translation>Al control siguiente o al anterior</translation>
    </message>
    <message>
        <source>Menu, Shift+F10</source>
        <translation>Menú, Mayús+F10</translation>
    </message>
    <message>
        <source>On a picture: save it, copy it, save its numbers</source>
        <translation>En una figura: guardarla, copiarla, guardar sus valores</translation>
    </message>
    <message>
        <source>+, −, arrows, 0</source>
        <translation>+, −, flechas, 0</translation>
    </message>
    <message>
        <source>On a picture: zoom, move, the whole picture again</source>
        <translation>En una figura: ampliar o reducir, mover, ver de nuevo la figura entera</translation>
    </message>
    <message>
        <source>Page Down, Page Up</source>
        <translation>Av Pág, Re Pág</translation>
    </message>
    <message>
        <source>In a lesson: the next step, the one before; F5 presents it</source>
        <translation>En una lección: el paso siguiente, el anterior; F5 la presenta</translation>
    </message>
    <message>
        <source>[, ], Page Up, Page Down</source>
        <translation>[, ], Re Pág, Av Pág</translation>
    </message>
    <message>
        <source>In the connectivity: choose a neuron, go to another layer</source>
        <translation>En la conectividad: elegir una neurona, pasar a otra capa</translation>
    </message>
    <message>
        <source>S or Delete</source>
        <translation>S o Supr</translation>
    </message>
    <message>
        <source>In the connectivity: silence the chosen neuron, bring it back</source>
        <translation>En la conectividad: silenciar la neurona elegida, recuperarla</translation>
    </message>
    <message>
        <source>C, Enter, Esc</source>
        <translation>C, Intro, Esc</translation>
    </message>
    <message>
        <source>In the connectivity: rectangles that cut, cut what was chosen, leave it</source>
        <translation>En la conectividad: rectángulos que cortan, cortar lo elegido, dejarlo</translation>
    </message>
    <message>
        <source>[, ]</source>
        <translation>[, ]</translation>
    </message>
    <message>
        <source>In the input map: an earlier or a later epoch</source>
        <translation>En el mapa de entradas: una época anterior o posterior</translation>
    </message>
    <message>
        <source>L</source>
        <translation>L</translation>
    </message>
    <message>
        <source>In the degrees and the weights: linear or logarithmic</source>
        <translation>En los grados y los pesos: lineal o logarítmico</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>Iniciar o pausar</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Teclado</translation>
    </message>
    <message>
        <source>Anywhere</source>
        <translation>En cualquier lugar</translation>
    </message>
    <message>
        <source>About Rewire</source>
        <translation>Acerca de Rewire</translation>
    </message>
    <message>
        <source>&lt;h2&gt;Rewire %1&lt;/h2&gt;&lt;p&gt;Train and watch ultra-sparse neural networks that rewire themselves.&lt;/p&gt;&lt;p&gt;&lt;b&gt;The method.&lt;/b&gt; D. C. Mocanu, E. Mocanu, P. Stone, P. H. Nguyen, M. Gibescu and A. Liotta: &lt;i&gt;Scalable training of artificial neural networks with adaptive sparse connectivity inspired by network science&lt;/i&gt;. Nature Communications 9, 2383 (2018). &lt;a href=&quot;https://doi.org/10.1038/s41467-018-04316-3&quot;&gt;doi:10.1038/s41467-018-04316-3&lt;/a&gt;&lt;/p&gt;&lt;p&gt;&lt;b&gt;Licence.&lt;/b&gt; GPL-3.0-or-later: free to use, study, share and change. It comes without any warranty.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Built on&lt;/b&gt; Qt (LGPL-3.0), QCustomPlot (GPL-3.0), oneTBB (Apache-2.0), Eigen (MPL-2.0), Highway (Apache-2.0), Random123 (BSD-3-Clause), nlohmann/json (MIT), CLI11 (BSD-3-Clause), giflib (MIT) and zlib.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Images.&lt;/b&gt; MNIST: Y. LeCun and C. Cortes, CC BY-SA 3.0. Fashion-MNIST: Zalando, MIT. Kuzushiji-MNIST: CODH, CC BY-SA 4.0.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Instruction set&lt;/b&gt; of the kernels: %2.&lt;/p&gt;</source>
        <translation>&lt;h2&gt;Rewire %1&lt;/h2&gt;&lt;p&gt;Entrenar y observar redes neuronales ultradispersas que se recablean solas.&lt;/p&gt;&lt;p&gt;&lt;b&gt;El método.&lt;/b&gt; D. C. Mocanu, E. Mocanu, P. Stone, P. H. Nguyen, M. Gibescu y A. Liotta: &lt;i&gt;Scalable training of artificial neural networks with adaptive sparse connectivity inspired by network science&lt;/i&gt;. Nature Communications 9, 2383 (2018). &lt;a href=&quot;https://doi.org/10.1038/s41467-018-04316-3&quot;&gt;doi:10.1038/s41467-018-04316-3&lt;/a&gt;&lt;/p&gt;&lt;p&gt;&lt;b&gt;Licencia.&lt;/b&gt; GPL-3.0-or-later: libre para usar, estudiar, compartir y modificar. Se ofrece sin garantía alguna.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Construido con&lt;/b&gt; Qt (LGPL-3.0), QCustomPlot (GPL-3.0), oneTBB (Apache-2.0), Eigen (MPL-2.0), Highway (Apache-2.0), Random123 (BSD-3-Clause), nlohmann/json (MIT), CLI11 (BSD-3-Clause), giflib (MIT) y zlib.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Imágenes.&lt;/b&gt; MNIST: Y. LeCun y C. Cortes, CC BY-SA 3.0. Fashion-MNIST: Zalando, MIT. Kuzushiji-MNIST: CODH, CC BY-SA 4.0.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Conjunto de instrucciones&lt;/b&gt; de los núcleos de cálculo: %2.&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>rewire::HistoryRoom</name>
    <message>
        <source>Room for the history</source>
        <translation>Espacio para el historial</translation>
    </message>
    <message>
        <source>Megabytes that the history of a run may take, for runs that begin from now on.
Networks that are too large for every epoch keep one in so many. 0 keeps none.</source>
        <translation>Megabytes que puede ocupar el historial de una ejecución, para las ejecuciones que empiecen a partir de ahora.
Las redes demasiado grandes para guardar todas las épocas guardan solo una de cada varias. 0 no guarda ninguna.</translation>
    </message>
</context>
<context>
    <name>rewire::HistoryView</name>
    <message>
        <source>applied: %1</source>
        <translation>aplicado: %1</translation>
    </message>
    <message>
        <source>; to grow back</source>
        <translation>; para reponer</translation>
    </message>
    <message>
        <source>test %1 % → %2 %, loss %3 → %4</source>
        <translation>prueba %1 % → %2 %, pérdida %3 → %4</translation>
    </message>
    <message>
        <source>Accuracy and loss</source>
        <translation>Exactitud y pérdida</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>época</translation>
    </message>
    <message>
        <source>Nothing trained yet</source>
        <translation>Aún no se ha entrenado nada</translation>
    </message>
    <message>
        <source>acc. (%)</source>
        <translation>exact. (%)</translation>
    </message>
    <message>
        <source>accuracy (%)</source>
        <translation>exactitud (%)</translation>
    </message>
    <message>
        <source>nats</source>
        <translation>nats</translation>
    </message>
    <message>
        <source>loss (nats)</source>
        <translation>pérdida (nats)</translation>
    </message>
    <message>
        <source>before: %1</source>
        <translation>antes: %1</translation>
    </message>
    <message>
        <source>train</source>
        <translation>entrenamiento</translation>
    </message>
    <message>
        <source>test, %1</source>
        <translation>prueba, %1</translation>
    </message>
    <message>
        <source>epoch %1</source>
        <translation>época %1</translation>
    </message>
    <message>
        <source>test %1 %, loss %2</source>
        <translation>prueba %1 %, pérdida %2</translation>
    </message>
    <message>
        <source>train %1 %, loss %2</source>
        <translation>entrenamiento %1 %, pérdida %2</translation>
    </message>
    <message>
        <source>then %1 links rewired</source>
        <translation>luego %1 enlaces recableados</translation>
    </message>
    <message>
        <source>Nothing trained yet.</source>
        <translation>Aún no se ha entrenado nada.</translation>
    </message>
    <message>
        <source>Accuracy of the test images over %1 epochs: %2 % at the end, best %3 % in epoch %4.</source>
        <translation>Exactitud en las imágenes de prueba a lo largo de %1 épocas: %2 % al final, la mejor %3 % en la época %4.</translation>
    </message>
    <message>
        <source>Perturbed in epoch %1: from %2 to %3 %.</source>
        <translation>Perturbada en la época %1: de %2 a %3 %.</translation>
    </message>
</context>
<context>
    <name>rewire::InputMapView</name>
    <message>
        <source>Input map</source>
        <translation>Mapa de entradas</translation>
    </message>
    <message>
        <source>How many links each input pixel has. Links that stay weak die and grow again elsewhere, so pixels that tell something gather links. Point at a pixel, or choose one with the arrow keys; [ and ] step through the epochs.</source>
        <translation>Cuántos enlaces tiene cada píxel de entrada. Los enlaces que siguen débiles mueren y vuelven a nacer en otra parte, así que los píxeles que dicen algo acumulan enlaces. Señalar un píxel con el ratón o elegirlo con las flechas; [ y ] recorren las épocas.</translation>
    </message>
    <message>
        <source>Epoch of the input map</source>
        <translation>Época del mapa de entradas</translation>
    </message>
    <message>
        <source>Goes back through the epochs that were shown here: watch the links move to the pixels that tell the classes apart. The timeline under the network has all epochs that are kept.</source>
        <translation>Retrocede por las épocas que se han mostrado aquí: se ve cómo los enlaces se mueven hacia los píxeles que distinguen las clases. La línea de tiempo, bajo la red, tiene todas las épocas guardadas.</translation>
    </message>
    <message>
        <source>pixel row %1, column %2</source>
        <translation>píxel de la fila %1, columna %2</translation>
    </message>
    <message>
        <source>input %1</source>
        <translation>entrada %1</translation>
    </message>
    <message>
        <source>Here the network will show where it looks:
the links of each input pixel.</source>
        <translation>Aquí mostrará la red dónde mira:
los enlaces de cada píxel de entrada.</translation>
    </message>
    <message>
        <source>epoch %1, newest</source>
        <translation>época %1, la más reciente</translation>
    </message>
    <message>
        <source>epoch %1 of %2</source>
        <translation>época %1 de %2</translation>
    </message>
    <message>
        <source>%1 · %2 seen</source>
        <translation>%1 · %2 vistas</translation>
    </message>
    <message>
        <source>Links of each of %1 inputs %2: at most %3. Half of all links leave %4 of the inputs.</source>
        <translation>Enlaces de cada una de las %1 entradas %2: %3 como máximo. La mitad de todos los enlaces sale del %4 de las entradas.</translation>
    </message>
    <message>
        <source>Perturbed in the lab: %1 of its links are cut.</source>
        <translation>Perturbada en el laboratorio: %1 de sus enlaces están cortados.</translation>
    </message>
    <message>
        <source>%1: %2 links.</source>
        <translation>%1: %2 enlaces.</translation>
    </message>
    <message>
        <source>at the start</source>
        <translation>al inicio</translation>
    </message>
    <message>
        <source>in epoch %1</source>
        <translation>en la época %1</translation>
    </message>
    <message>
        <source>of epoch %1</source>
        <translation>de la época %1</translation>
    </message>
    <message>
        <source>%1, epoch %2</source>
        <translation>%1, época %2</translation>
    </message>
    <message>
        <source>1 link</source>
        <translation>1 enlace</translation>
    </message>
    <message>
        <source>%1 links</source>
        <translation>%1 enlaces</translation>
    </message>
    <message>
        <source>%1 before the perturbations</source>
        <translation>%1 antes de las perturbaciones</translation>
    </message>
    <message>
        <source>links %1</source>
        <translation>enlaces %1</translation>
    </message>
    <message>
        <source>%1, perturbed in the lab</source>
        <translation>%1, perturbada en el laboratorio</translation>
    </message>
    <message>
        <source>half of all links leave %1 of the pixels</source>
        <translation>la mitad de los enlaces sale del %1 de los píxeles</translation>
    </message>
    <message>
        <source>half of all links leave %1 of the inputs</source>
        <translation>la mitad de los enlaces sale del %1 de las entradas</translation>
    </message>
    <message>
        <source>pixel column</source>
        <translation>columna de píxeles</translation>
    </message>
    <message>
        <source>input, folded into rows of %1</source>
        <translation>entrada, plegada en filas de %1</translation>
    </message>
    <message>
        <source>pixel row</source>
        <translation>fila de píxeles</translation>
    </message>
    <message>
        <source>row</source>
        <translation>fila</translation>
    </message>
    <message>
        <source>links per pixel</source>
        <translation>enlaces por píxel</translation>
    </message>
    <message>
        <source>links per input</source>
        <translation>enlaces por entrada</translation>
    </message>
</context>
<context>
    <name>rewire::Invitation</name>
    <message>
        <source>Train</source>
        <translation>Entrenar</translation>
    </message>
    <message>
        <source>Show the network its first images (Space).</source>
        <translation>Mostrar a la red sus primeras imágenes (Espacio).</translation>
    </message>
    <message>
        <source>New network</source>
        <translation>Red nueva</translation>
    </message>
    <message>
        <source>Draw a network from the settings on the left (Ctrl+Return).</source>
        <translation>Sortear una red con los ajustes de la izquierda (Ctrl+Intro).</translation>
    </message>
    <message>
        <source>Train 20 more</source>
        <translation>Entrenar 20 más</translation>
    </message>
    <message>
        <source>Go on after the last epoch, with the learning rates of a run that was planned for 20 more (Ctrl+M).</source>
        <translation>Seguir después de la última época, con las tasas de aprendizaje de una ejecución prevista para 20 más (Ctrl+M).</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Go on with the last run from where it was left, as if it had never stopped.</source>
        <translation>Seguir con la última ejecución desde donde se dejó, como si nunca se hubiera detenido.</translation>
    </message>
    <message>
        <source>do not continue the last run</source>
        <translation>no continuar la última ejecución</translation>
    </message>
    <message>
        <source>Leave the last run. It stays under File, Recent runs.</source>
        <translation>Dejar la última ejecución. Queda en Archivo, Ejecuciones recientes.</translation>
    </message>
    <message>
        <source>Last run: %1</source>
        <translation>Última ejecución: %1</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Cargando…</translation>
    </message>
    <message>
        <source>No network yet. Choose the settings on the left and draw one.</source>
        <translation>Aún no hay red. Elegir los ajustes de la izquierda y sortear una.</translation>
    </message>
    <message>
        <source>Finished: %1 epochs.</source>
        <translation>Terminado: %1 épocas.</translation>
    </message>
    <message>
        <source>%1, nothing learned yet.</source>
        <translation>%1; aún no se ha aprendido nada.</translation>
    </message>
</context>
<context>
    <name>rewire::KindRow</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>rewire::LabDocks</name>
    <message>
        <source>Perturb</source>
        <translation>Perturbar</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>Dibujar</translation>
    </message>
    <message>
        <source>hidden %1, neuron %2</source>
        <translation>neurona %2 de la capa oculta %1</translation>
    </message>
    <message>
        <source>Bring back %1</source>
        <translation>Recuperar %1</translation>
    </message>
    <message>
        <source>Silence %1</source>
        <translation>Silenciar %1</translation>
    </message>
    <message>
        <source>Cut a link</source>
        <translation>Cortar un enlace</translation>
    </message>
    <message>
        <source>Cut %1 links</source>
        <translation>Cortar %1 enlaces</translation>
    </message>
</context>
<context>
    <name>rewire::LayerBoxes</name>
    <message>
        <source>perturb hidden layer %1</source>
        <translation>perturbar la capa oculta %1</translation>
    </message>
    <message>
        <source>Perturb the links that lead into hidden layer %1, and its neurons. At least one layer stays chosen.</source>
        <translation>Perturba los enlaces que llevan a la capa oculta %1, y sus neuronas. Siempre queda elegida al menos una capa.</translation>
    </message>
</context>
<context>
    <name>rewire::LayerChooser</name>
    <message>
        <source>Layer of links</source>
        <translation>Capa de enlaces</translation>
    </message>
    <message>
        <source>A layer of links joins two columns of neurons; each is sparse and rewired on its own, except the last, which is dense.</source>
        <translation>Una capa de enlaces une dos columnas de neuronas; cada una es dispersa y se recablea por su cuenta, salvo la última, que es densa.</translation>
    </message>
    <message>
        <source>all layers</source>
        <translation>todas las capas</translation>
    </message>
    <message>
        <source>h%1</source>
        <translation>o%1</translation>
    </message>
    <message>
        <source>hidden %1</source>
        <translation>oculta %1</translation>
    </message>
    <message>
        <source>in</source>
        <translation>de</translation>
    </message>
    <message>
        <source>input</source>
        <translation>entrada</translation>
    </message>
    <message>
        <source>out</source>
        <translation>sal</translation>
    </message>
    <message>
        <source>output</source>
        <translation>salida</translation>
    </message>
</context>
<context>
    <name>rewire::Lesson</name>
    <message>
        <source>accuracy</source>
        <translation>exactitud</translation>
    </message>
    <message>
        <source>Share of the test images that are right, after the perturbations.</source>
        <translation>Fracción de las imágenes de prueba acertadas, después de las perturbaciones.</translation>
    </message>
    <message>
        <source>accuracy before</source>
        <translation>exactitud previa</translation>
    </message>
    <message>
        <source>Share of the test images that are right, before the perturbations.</source>
        <translation>Fracción de las imágenes de prueba acertadas, antes de las perturbaciones.</translation>
    </message>
    <message>
        <source>loss of accuracy</source>
        <translation>caída de exactitud</translation>
    </message>
    <message>
        <source>Accuracy before the perturbations less the accuracy after them.</source>
        <translation>Exactitud antes de las perturbaciones menos la exactitud después de ellas.</translation>
    </message>
    <message>
        <source>mean accuracy</source>
        <translation>exactitud media</translation>
    </message>
    <message>
        <source>Mean of the accuracies of several draws of the same perturbations.</source>
        <translation>Media de las exactitudes de varios sorteos de las mismas perturbaciones.</translation>
    </message>
    <message>
        <source>spread of the draws</source>
        <translation>dispersión entre sorteos</translation>
    </message>
    <message>
        <source>Largest less smallest accuracy of several draws of the same perturbations.</source>
        <translation>Exactitud mayor menos la menor de varios sorteos de las mismas perturbaciones.</translation>
    </message>
    <message>
        <source>spread of the seeds</source>
        <translation>dispersión entre semillas</translation>
    </message>
    <message>
        <source>Largest less smallest accuracy of several networks, trained from other seeds.</source>
        <translation>Exactitud mayor menos la menor de varias redes, entrenadas con otras semillas.</translation>
    </message>
    <message>
        <source>links</source>
        <translation>enlaces</translation>
    </message>
    <message>
        <source>Links of the sparse layers.</source>
        <translation>Enlaces de las capas dispersas.</translation>
    </message>
    <message>
        <source>links from idle pixels</source>
        <translation>enlaces desde píxeles inactivos</translation>
    </message>
    <message>
        <source>Share of the first layer&apos;s links that begin at pixels which are the same in every training image.</source>
        <translation>Fracción de los enlaces de la primera capa que salen de píxeles que son iguales en todas las imágenes de entrenamiento.</translation>
    </message>
    <message>
        <source>links from the middle</source>
        <translation>enlaces desde el centro</translation>
    </message>
    <message>
        <source>Share of the first layer&apos;s links that begin in the middle of the image, half as high and half as wide.</source>
        <translation>Fracción de los enlaces de la primera capa que salen del centro de la imagen, con la mitad de alto y la mitad de ancho.</translation>
    </message>
    <message>
        <source>layers with a power law of links in</source>
        <translation>capas con ley de potencias, entrada</translation>
    </message>
    <message>
        <source>Share of the sparse layers whose in-degrees may follow a power law, from 0 to 1.</source>
        <translation>Fracción, de 0 a 1, de las capas dispersas cuyos grados de entrada pueden seguir una ley de potencias.</translation>
    </message>
    <message>
        <source>layers with a power law of links out</source>
        <translation>capas con ley de potencias, salida</translation>
    </message>
    <message>
        <source>Share of the sparse layers whose out-degrees may follow a power law, from 0 to 1.</source>
        <translation>Fracción, de 0 a 1, de las capas dispersas cuyos grados de salida pueden seguir una ley de potencias.</translation>
    </message>
    <message>
        <source>variance over mean, links in</source>
        <translation>varianza entre media, entrada</translation>
    </message>
    <message>
        <source>Variance of the in-degrees over their mean, the largest of the sparse layers; 1 is chance.</source>
        <translation>Varianza de los grados de entrada dividida entre su media, la mayor de las capas dispersas; 1 es el azar.</translation>
    </message>
    <message>
        <source>variance over mean, links out</source>
        <translation>varianza entre media, salida</translation>
    </message>
    <message>
        <source>Variance of the out-degrees over their mean, the largest of the sparse layers; 1 is chance.</source>
        <translation>Varianza de los grados de salida dividida entre su media, la mayor de las capas dispersas; 1 es el azar.</translation>
    </message>
</context>
<context>
    <name>rewire::LessonCard</name>
    <message>
        <source>Lesson: %1, %2 minutes</source>
        <translation>Lección: %1, %2 minutos</translation>
    </message>
    <message>
        <source>%1 minutes</source>
        <translation>%1 minutos</translation>
    </message>
</context>
<context>
    <name>rewire::LessonEdge</name>
    <message>
        <source>Lesson</source>
        <translation>Lección</translation>
    </message>
</context>
<context>
    <name>rewire::LessonPanel</name>
    <message>
        <source>Lesson</source>
        <translation>Lección</translation>
    </message>
    <message>
        <source>A lesson, step by step. Page Down plays the next step, Page Up shows the one before as it ended.</source>
        <translation>Una lección, paso a paso. Av Pág ejecuta el paso siguiente, Re Pág muestra el anterior tal como terminó.</translation>
    </message>
    <message>
        <source>text of the step</source>
        <translation>texto del paso</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>The step before, as it ended (Page Up)</source>
        <translation>El paso anterior, tal como terminó (Re Pág)</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Repetir</translation>
    </message>
    <message>
        <source>This step again, from its beginning</source>
        <translation>Este paso otra vez, desde el principio</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Plays the next step (Page Down)</source>
        <translation>Ejecuta el paso siguiente (Av Pág)</translation>
    </message>
    <message>
        <source>End lesson</source>
        <translation>Terminar lección</translation>
    </message>
    <message>
        <source>Gives the window back as it was</source>
        <translation>Devuelve la ventana a como estaba</translation>
    </message>
    <message>
        <source>%1 · %2 of %3</source>
        <translation>%1 · %2 de %3</translation>
    </message>
    <message>
        <source>To come out: %1</source>
        <translation>Debe salir: %1</translation>
    </message>
    <message>
        <source>It is being played …</source>
        <translation>El paso se está ejecutando …</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Paso %1 de %2: %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>✓ %1</source>
        <translation>✓ %1</translation>
    </message>
    <message>
        <source>✗ %1: it does not hold</source>
        <translation>✗ %1: no se cumple</translation>
    </message>
</context>
<context>
    <name>rewire::LessonPlayer</name>
    <message>
        <source>Heal</source>
        <translation>Sanar</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>Paso %1</translation>
    </message>
</context>
<context>
    <name>rewire::LinkCutter</name>
    <message>
        <source>1 link</source>
        <translation>1 enlace</translation>
    </message>
    <message>
        <source>%1 links</source>
        <translation>%1 enlaces</translation>
    </message>
    <message>
        <source>about %1 links</source>
        <translation>unos %1 enlaces</translation>
    </message>
    <message>
        <source>links to the output are not cut by hand: choose some between the columns before it</source>
        <translation>los enlaces hacia la salida no se cortan a mano: elegir algunos entre las columnas anteriores</translation>
    </message>
    <message>
        <source>no links cross the rectangle</source>
        <translation>ningún enlace cruza el rectángulo</translation>
    </message>
</context>
<context>
    <name>rewire::LinkText</name>
    <message>
        <source>%1 links with the output layer</source>
        <translation>%1 enlaces con la capa de salida</translation>
    </message>
    <message>
        <source>%1 sparse links</source>
        <translation>%1 enlaces dispersos</translation>
    </message>
    <message>
        <source>%1 hidden links</source>
        <translation>%1 enlaces ocultos</translation>
    </message>
</context>
<context>
    <name>rewire::MainMenu</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation>&amp;Nuevo…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Abrir…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Abrir &amp;recientes</translation>
    </message>
    <message>
        <source>Recent r&amp;uns</source>
        <translation>E&amp;jecuciones recientes</translation>
    </message>
    <message>
        <source>Save all &amp;pictures…</source>
        <translation>Guardar todas las &amp;figuras…</translation>
    </message>
    <message>
        <source>Every view that has something to show, as PNG, SVG or PDF, with its numbers, into one folder.</source>
        <translation>Todas las vistas que tienen algo que mostrar, como PNG, SVG o PDF, con sus valores, en una carpeta.</translation>
    </message>
    <message>
        <source>Save mo&amp;vie…</source>
        <translation>Guardar &amp;vídeo…</translation>
    </message>
    <message>
        <source>A view of this run as a GIF, a WebM or pictures, a frame for each epoch. The run need not stop.</source>
        <translation>Una vista de esta ejecución como GIF, WebM o imágenes, con un fotograma por época. La ejecución no tiene que detenerse.</translation>
    </message>
    <message>
        <source>Si&amp;ze and fonts of pictures…</source>
        <translation>&amp;Tamaño y fuentes de las figuras…</translation>
    </message>
    <message>
        <source>Millimetres or pixels, resolution and text of saved and copied pictures, those of all views.</source>
        <translation>Milímetros o píxeles, resolución y texto de las figuras guardadas y copiadas de todas las vistas.</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>E&amp;xport for other programs</source>
        <translation>&amp;Exportar a otros programas</translation>
    </message>
    <message>
        <source>&amp;GraphML…</source>
        <translation>&amp;GraphML…</translation>
    </message>
    <message>
        <source>Neurons and links as a graph, for NetworkX, igraph, yEd, Cytoscape.</source>
        <translation>Neuronas y enlaces como grafo, para NetworkX, igraph, yEd o Cytoscape.</translation>
    </message>
    <message>
        <source>G&amp;EXF…</source>
        <translation>G&amp;EXF…</translation>
    </message>
    <message>
        <source>The same for Gephi; of a run, with the epochs that each link lived through.</source>
        <translation>Lo mismo para Gephi; si es una ejecución, con las épocas en las que vivió cada enlace.</translation>
    </message>
    <message>
        <source>E&amp;dge list…</source>
        <translation>&amp;Lista de aristas…</translation>
    </message>
    <message>
        <source>A CSV file with a row for each link.</source>
        <translation>Un archivo CSV con una fila por enlace.</translation>
    </message>
    <message>
        <source>&amp;NumPy and SciPy…</source>
        <translation>&amp;NumPy y SciPy…</translation>
    </message>
    <message>
        <source>Every weight and link as arrays, in one .npz file.</source>
        <translation>Todos los pesos y enlaces como matrices, en un solo archivo .npz.</translation>
    </message>
    <message>
        <source>&amp;ONNX…</source>
        <translation>&amp;ONNX…</translation>
    </message>
    <message>
        <source>The network as it computes, with full matrices, for ONNX Runtime and Netron.</source>
        <translation>La red tal como calcula, con matrices completas, para ONNX Runtime y Netron.</translation>
    </message>
    <message>
        <source>&amp;TensorBoard…</source>
        <translation>&amp;TensorBoard…</translation>
    </message>
    <message>
        <source>Accuracy, loss and all other numbers of the run.</source>
        <translation>Exactitud, pérdida y todos los demás valores de la ejecución.</translation>
    </message>
    <message>
        <source>&amp;Metrics…</source>
        <translation>&amp;Métricas…</translation>
    </message>
    <message>
        <source>The same as a CSV file, a row for each epoch.</source>
        <translation>Lo mismo como archivo CSV, con una fila por época.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Run, specimen, curves, drawing and the window as it is, all in one .rewire file.</source>
        <translation>Ejecución, espécimen, curvas, dibujo y la ventana tal como está, todo en un solo archivo .rewire.</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Guardar &amp;como…</translation>
    </message>
    <message>
        <source>The same, by another name.</source>
        <translation>Lo mismo, con otro nombre.</translation>
    </message>
    <message>
        <source>Save &amp;model…</source>
        <translation>Guardar &amp;modelo…</translation>
    </message>
    <message>
        <source>The network as it is now, as a .safetensors file that opens in Python too.</source>
        <translation>La red tal como está ahora, en un archivo .safetensors que también se abre en Python.</translation>
    </message>
    <message>
        <source>Save &amp;experiment…</source>
        <translation>Guardar e&amp;xperimento…</translation>
    </message>
    <message>
        <source>All settings, seed and all, as a small .json file that others can run again.</source>
        <translation>Todos los ajustes, semilla incluida, en un pequeño archivo .json que otras personas pueden volver a ejecutar.</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>E&amp;jecución</translation>
    </message>
    <message>
        <source>&amp;Stop at epoch…</source>
        <translation>&amp;Parar en la época…</translation>
    </message>
    <message>
        <source>After a failure: the network and the settings of the last finished epoch.</source>
        <translation>Tras un fallo: la red y los ajustes de la última época terminada.</translation>
    </message>
    <message>
        <source>S&amp;peed</source>
        <translation>V&amp;elocidad</translation>
    </message>
    <message>
        <source>&amp;Timeline</source>
        <translation>&amp;Línea de tiempo</translation>
    </message>
    <message>
        <source>&amp;Back to epoch %1</source>
        <translation>&amp;Volver a la época %1</translation>
    </message>
    <message>
        <source>&amp;Back to the last epoch</source>
        <translation>&amp;Volver a la última época</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>&amp;Restablecer disposición</translation>
    </message>
    <message>
        <source>&amp;Enlarge panel, or put it back</source>
        <translation>&amp;Ampliar el panel o devolverlo</translation>
    </message>
    <message>
        <source>The panel that has the focus fills the window. A double click on its tab or title does the same.</source>
        <translation>El panel que tiene el foco llena la ventana. Un doble clic en su pestaña o en su título hace lo mismo.</translation>
    </message>
    <message>
        <source>Reduce m&amp;otion</source>
        <translation>Reducir el &amp;movimiento</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>Pantalla &amp;completa</translation>
    </message>
    <message>
        <source>&amp;Neurons</source>
        <translation>&amp;Neuronas</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>Texto más &amp;grande</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>Texto más &amp;pequeño</translation>
    </message>
    <message>
        <source>&amp;Actual size</source>
        <translation>&amp;Tamaño real</translation>
    </message>
    <message>
        <source>&amp;Actual size (now %1 %)</source>
        <translation>&amp;Tamaño real (ahora %1 %)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>T&amp;ema</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Como el &amp;sistema</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;Welcome</source>
        <translation>&amp;Bienvenida</translation>
    </message>
    <message>
        <source>&amp;Keyboard</source>
        <translation>&amp;Teclado</translation>
    </message>
    <message>
        <source>&amp;About Rewire</source>
        <translation>&amp;Acerca de Rewire</translation>
    </message>
    <message>
        <source>&amp;Lessons</source>
        <translation>&amp;Lecciones</translation>
    </message>
    <message>
        <source>%1 (%2 minutes)</source>
        <translation>%1 (%2 minutos)</translation>
    </message>
    <message>
        <source>&amp;Undo %1</source>
        <translation>&amp;Deshacer: %1</translation>
    </message>
    <message>
        <source>&amp;Redo %1</source>
        <translation>&amp;Rehacer: %1</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>N&amp;umbers as a table…</source>
        <translation>&amp;Valores como tabla…</translation>
    </message>
    <message>
        <source>What the panel that has the focus draws, as numbers, for screen readers and to copy.</source>
        <translation>Lo que dibuja el panel que tiene el foco, en números, para lectores de pantalla y para copiar.</translation>
    </message>
    <message>
        <source>Only these &amp;controls…</source>
        <translation>S&amp;olo estos controles…</translation>
    </message>
    <message>
        <source>Hides panels, sliders, fields and buttons that pupils need not see. Save and Save experiment keep the choice.</source>
        <translation>Oculta paneles, deslizadores, campos y botones que el alumnado no necesita ver. «Guardar» y «Guardar experimento» conservan la elección.</translation>
    </message>
    <message>
        <source>Sho&amp;w all controls</source>
        <translation>Mostrar todos los contro&amp;les</translation>
    </message>
    <message>
        <source>Every panel and control is shown again.</source>
        <translation>Se vuelven a mostrar todos los paneles y controles.</translation>
    </message>
</context>
<context>
    <name>rewire::MainWindow</name>
    <message>
        <source>Rewire</source>
        <translation>Rewire</translation>
    </message>
    <message>
        <source>Experiment</source>
        <translation>Experimento</translation>
    </message>
    <message>
        <source>Degrees</source>
        <translation>Grados</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Línea de tiempo</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Guardado: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>The specimen is perturbed or pinned: it is not the network that trains.</source>
        <translation>El espécimen está perturbado o fijado: no es la red que se entrena.</translation>
    </message>
    <message>
        <source>The training network</source>
        <translation>La red en entrenamiento</translation>
    </message>
    <message>
        <source>The specimen as it is shown</source>
        <translation>El espécimen tal como se muestra</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Which network do you want to export?</source>
        <translation>¿Qué red se quiere exportar?</translation>
    </message>
    <message>
        <source>Opening %1 …</source>
        <translation>Abriendo %1 …</translation>
    </message>
    <message>
        <source>Cannot read %1: %2.</source>
        <translation>No se puede leer %1: %2.</translation>
    </message>
    <message>
        <source>Save model</source>
        <translation>Guardar modelo</translation>
    </message>
    <message>
        <source>Which network do you want to save?</source>
        <translation>¿Qué red se quiere guardar?</translation>
    </message>
    <message>
        <source>Save the model</source>
        <translation>Guardar el modelo</translation>
    </message>
    <message>
        <source>Models (*.safetensors)</source>
        <translation>Modelos (*.safetensors)</translation>
    </message>
    <message>
        <source>Find the data</source>
        <translation>Buscar los datos</translation>
    </message>
    <message>
        <source>The data of %1 are not where they were. Where do they lie now?</source>
        <translation>Los datos de %1 no están donde estaban. ¿Dónde se encuentran ahora?</translation>
    </message>
    <message>
        <source>Any copy will do: data are known by what they contain.</source>
        <translation>Sirve cualquier copia: los datos se reconocen por su contenido.</translation>
    </message>
    <message>
        <source>Choose the folder…</source>
        <translation>Elegir la carpeta…</translation>
    </message>
    <message>
        <source>The folder of the data</source>
        <translation>La carpeta de los datos</translation>
    </message>
    <message>
        <source>Save the experiment</source>
        <translation>Guardar el experimento</translation>
    </message>
    <message>
        <source>Experiments (*.json)</source>
        <translation>Experimentos (*.json)</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 y %2 más</translation>
    </message>
    <message>
        <source>Saving %1 …</source>
        <translation>Guardando %1 …</translation>
    </message>
    <message>
        <source>The specimen was pinned to epoch %1, which the file does not have: it follows the run again.</source>
        <translation>El espécimen estaba fijado en la época %1, que el archivo no tiene: vuelve a seguir la ejecución.</translation>
    </message>
    <message>
        <source>Epoch %1 was shown, which the file does not have: the present is shown.</source>
        <translation>Se mostraba la época %1, que el archivo no tiene: se muestra el presente.</translation>
    </message>
    <message>
        <source>Save everything in one file</source>
        <translation>Guardar todo en un archivo</translation>
    </message>
    <message>
        <source>Rewire projects (*.rewire)</source>
        <translation>Proyectos de Rewire (*.rewire)</translation>
    </message>
    <message>
        <source>Opened %1</source>
        <translation>Abierto: %1</translation>
    </message>
    <message>
        <source>Not known here, and left as they are: %1</source>
        <translation>Desconocidos aquí, y se dejan como están: %1</translation>
    </message>
    <message>
        <source>%1 is opened without what cannot be used, which stays in the file: %2</source>
        <translation>%1 se ha abierto sin lo que no se puede usar, que sigue en el archivo: %2</translation>
    </message>
    <message>
        <source>The drawing %1 is no picture that can be read; it stays as it is</source>
        <translation>El dibujo %1 no es una imagen legible; se queda como está</translation>
    </message>
    <message>
        <source>Rewire speaks this language from its next start on.</source>
        <translation>Rewire hablará este idioma a partir del próximo inicio.</translation>
    </message>
    <message>
        <source>This panel draws no numbers.</source>
        <translation>Este panel no dibuja ningún valor.</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Ejecuciones</translation>
    </message>
    <message>
        <source>Cannot open %1: a .rewire project, a .json experiment, a .safetensors model, a run folder, a sweep folder, .csv curves or a folder of IDX files is needed.</source>
        <translation>No se puede abrir %1: se necesita un proyecto .rewire, un experimento .json, un modelo .safetensors, una carpeta de ejecución o de barrido, curvas .csv o una carpeta de archivos IDX.</translation>
    </message>
    <message>
        <source>A sweep is being trained</source>
        <translation>Se está entrenando un barrido</translation>
    </message>
    <message>
        <source>The sweep %1 is still being trained. Shall it go on without the window?</source>
        <translation>El barrido %1 aún se está entrenando. ¿Debe continuar sin la ventana?</translation>
    </message>
    <message>
        <source>Stopped, it keeps its finished epochs and can go on later.</source>
        <translation>Detenido, conserva sus épocas terminadas y puede continuar más tarde.</translation>
    </message>
    <message>
        <source>Let it go on</source>
        <translation>Dejar que continúe</translation>
    </message>
    <message>
        <source>Stop it</source>
        <translation>Detenerlo</translation>
    </message>
    <message>
        <source>Open a project, a model, an experiment, curves or the plan of a sweep</source>
        <translation>Abrir un proyecto, un modelo, un experimento, curvas o el plan de un barrido</translation>
    </message>
    <message>
        <source>Projects, models, experiments, plans and curves (*.rewire *.safetensors *.json *.csv);;All files (*)</source>
        <translation>Proyectos, modelos, experimentos, planes y curvas (*.rewire *.safetensors *.json *.csv);;Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>rewire::MeansDialog</name>
    <message>
        <source>metric</source>
        <translation>métrica</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>mean ± sd (%)</source>
        <translation>media ± s (%)</translation>
    </message>
    <message>
        <source>95 % interval (%)</source>
        <translation>intervalo del 95 % (%)</translation>
    </message>
    <message>
        <source>pairs</source>
        <translation>pares</translation>
    </message>
    <message>
        <source>difference ± sd (points)</source>
        <translation>diferencia ± s (puntos)</translation>
    </message>
    <message>
        <source>95 % interval (points)</source>
        <translation>intervalo del 95 % (puntos)</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>Medias</translation>
    </message>
    <message>
        <source>Means of the chosen runs</source>
        <translation>Medias de las ejecuciones elegidas</translation>
    </message>
    <message>
        <source>Group that the others are compared with</source>
        <translation>Grupo con el que se comparan los demás</translation>
    </message>
    <message>
        <source>Adds the difference of each group to this one, taken seed by seed. The same seed draws the same order of images, so that differences are known better than means.</source>
        <translation>Añade la diferencia de cada grupo con este, semilla por semilla. La misma semilla sortea el mismo orden de imágenes, de modo que las diferencias se conocen mejor que las medias.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Copiar como Markdown</translation>
    </message>
    <message>
        <source>Copies the table for a text in Markdown, with one digit.</source>
        <translation>Copia la tabla para un texto en Markdown, con un decimal.</translation>
    </message>
    <message>
        <source>The table is copied as Markdown.</source>
        <translation>La tabla está copiada como Markdown.</translation>
    </message>
    <message>
        <source>Copy as LaTeX</source>
        <translation>Copiar como LaTeX</translation>
    </message>
    <message>
        <source>Copies the table for a paper in LaTeX, with the rules of booktabs.</source>
        <translation>Copia la tabla para un artículo en LaTeX, con las líneas de booktabs.</translation>
    </message>
    <message>
        <source>The table is copied as LaTeX.</source>
        <translation>La tabla está copiada como LaTeX.</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>Copiar como CSV</translation>
    </message>
    <message>
        <source>Copies all digits, as rewire sweep table writes them.</source>
        <translation>Copia todas las cifras, como las escribe rewire sweep table.</translation>
    </message>
    <message>
        <source>The table is copied as CSV.</source>
        <translation>La tabla está copiada como CSV.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>compared with</source>
        <translation>comparado con</translation>
    </message>
    <message>
        <source>Reading the results …</source>
        <translation>Leyendo los resultados …</translation>
    </message>
    <message>
        <source>%1 of %2 runs are finished; only these are in the table. The interval holds the mean with a probability of 95 % (Student&apos;s t).</source>
        <translation>%1 de %2 ejecuciones están terminadas; solo estas están en la tabla. El intervalo contiene la media con una probabilidad del 95 % (t de Student).</translation>
    </message>
    <message>
        <source>They were computed with different instruction sets, whose results differ by rounding.</source>
        <translation>Se calcularon con conjuntos de instrucciones distintos, cuyos resultados difieren por redondeo.</translation>
    </message>
</context>
<context>
    <name>rewire::Measure</name>
    <message>
        <source>active neurons</source>
        <translation>neuronas activas</translation>
    </message>
    <message>
        <source>Hidden neurons with at least one link in and one out.</source>
        <translation>Neuronas ocultas con al menos un enlace de entrada y uno de salida.</translation>
    </message>
    <message>
        <source>places ever linked</source>
        <translation>lugares ocupados</translation>
    </message>
    <message>
        <source>Share of all places that have held a link at some moment (ITOP rate): how much was tried out.</source>
        <translation>Fracción de todos los lugares que han tenido un enlace en algún momento (tasa ITOP): cuánto se ha probado.</translation>
    </message>
    <message>
        <source>same as at the start</source>
        <translation>igual que al inicio</translation>
    </message>
    <message>
        <source>Links in common with the start, of the links of either (Jaccard): 100 % until something is rewired.</source>
        <translation>Enlaces en común con el inicio, entre los enlaces de ambos (Jaccard): 100 % hasta que se recablea algo.</translation>
    </message>
    <message>
        <source>same as an epoch ago</source>
        <translation>igual que una época antes</translation>
    </message>
    <message>
        <source>Links in common with the epoch before, of the links of either (Jaccard). Where the share z is rewired at random it is (1 − z) / (1 + z).</source>
        <translation>Enlaces en común con la época anterior, entre los enlaces de ambas (Jaccard). Si se recablea al azar la fracción z, es (1 − z) / (1 + z).</translation>
    </message>
    <message>
        <source>age of a link</source>
        <translation>edad de un enlace</translation>
    </message>
    <message>
        <source>Epochs since a link was born, on average.</source>
        <translation>Épocas desde que nació un enlace, de media.</translation>
    </message>
    <message>
        <source>most links in</source>
        <translation>máx. de entrada</translation>
    </message>
    <message>
        <source>Links into the neuron that has most of them.</source>
        <translation>Enlaces que entran en la neurona que más tiene.</translation>
    </message>
    <message>
        <source>most links out</source>
        <translation>máx. de salida</translation>
    </message>
    <message>
        <source>Links out of the neuron or pixel that has most of them.</source>
        <translation>Enlaces que salen de la neurona o del píxel que más tiene.</translation>
    </message>
    <message>
        <source>inequality, links in</source>
        <translation>desigualdad, entrada</translation>
    </message>
    <message>
        <source>Gini coefficient of the in-degrees: 0 where all neurons have equally many, near 1 where few have all.</source>
        <translation>Coeficiente de Gini de los grados de entrada: 0 si todas las neuronas tienen los mismos, cerca de 1 si unas pocas los tienen todos.</translation>
    </message>
    <message>
        <source>inequality, links out</source>
        <translation>desigualdad, salida</translation>
    </message>
    <message>
        <source>Gini coefficient of the out-degrees: 0 where all have equally many, near 1 where few have all.</source>
        <translation>Coeficiente de Gini de los grados de salida: 0 si todas tienen los mismos, cerca de 1 si unas pocas los tienen todos.</translation>
    </message>
    <message>
        <source>assortativity</source>
        <translation>asortatividad</translation>
    </message>
    <message>
        <source>Correlation of the degrees at the two ends of a link: above 0 hubs link to hubs.</source>
        <translation>Correlación de los grados en los dos extremos de un enlace: por encima de 0, los hubs se enlazan con hubs.</translation>
    </message>
    <message>
        <source>silent links</source>
        <translation>enlaces silenciosos</translation>
    </message>
    <message>
        <source>Links whose weight is at most 1 % of the largest one of their layer.</source>
        <translation>Enlaces cuyo peso es como mucho el 1 % del mayor de su capa.</translation>
    </message>
    <message>
        <source>dead neurons</source>
        <translation>neuronas muertas</translation>
    </message>
    <message>
        <source>Hidden neurons that no test image wakes.</source>
        <translation>Neuronas ocultas que ninguna imagen de prueba activa.</translation>
    </message>
    <message>
        <source>share (%)</source>
        <translation>fracción (%)</translation>
    </message>
    <message>
        <source>neurons</source>
        <translation>neuronas</translation>
    </message>
    <message>
        <source>links</source>
        <translation>enlaces</translation>
    </message>
    <message>
        <source>age (epochs)</source>
        <translation>edad (épocas)</translation>
    </message>
    <message>
        <source>Gini (0–1)</source>
        <translation>Gini (0–1)</translation>
    </message>
    <message>
        <source>correlation</source>
        <translation>correlación</translation>
    </message>
    <message>
        <source>links moved</source>
        <translation>enlaces movidos</translation>
    </message>
    <message>
        <source>variance / mean</source>
        <translation>varianza / media</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>epochs</source>
        <translation>épocas</translation>
    </message>
    <message>
        <source>Gini</source>
        <translation>Gini</translation>
    </message>
    <message>
        <source>corr.</source>
        <translation>corr.</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>movidos</translation>
    </message>
    <message>
        <source>var/mean</source>
        <translation>var/media</translation>
    </message>
    <message>
        <source>%1 epochs</source>
        <translation>%1 épocas</translation>
    </message>
</context>
<context>
    <name>rewire::ModelList</name>
    <message>
        <source>models to compare</source>
        <translation>modelos para comparar</translation>
    </message>
    <message>
        <source>Each ticked model gets a curve on the same axes, from the same draws.</source>
        <translation>Cada modelo marcado recibe una curva en los mismos ejes, con los mismos sorteos.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>More models to compare: files, or all those of a run.</source>
        <translation>Más modelos para comparar: archivos, o todos los de una ejecución.</translation>
    </message>
    <message>
        <source>&amp;Model files…</source>
        <translation>Archivos de &amp;modelo…</translation>
    </message>
    <message>
        <source>All models in a &amp;folder…</source>
        <translation>Todos los modelos de una &amp;carpeta…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Take the selected models off this list; their files stay.</source>
        <translation>Quitar de esta lista los modelos seleccionados; sus archivos se conservan.</translation>
    </message>
    <message>
        <source>The network has been trained further since its curve was begun. Take it as it is now and begin anew.</source>
        <translation>La red se ha seguido entrenando desde que se empezó su curva. Tomarla como está ahora y empezar de nuevo.</translation>
    </message>
    <message>
        <source>Take the network as it is now</source>
        <translation>Tomar la red como está ahora</translation>
    </message>
    <message>
        <source>this network, epoch %1</source>
        <translation>esta red, época %1</translation>
    </message>
    <message>
        <source>this network (none yet)</source>
        <translation>esta red (aún ninguna)</translation>
    </message>
    <message>
        <source>The network in the window.</source>
        <translation>La red de la ventana.</translation>
    </message>
    <message>
        <source>Take epoch %1</source>
        <translation>Tomar época %1</translation>
    </message>
    <message>
        <source>Take the newest</source>
        <translation>Tomar la última</translation>
    </message>
    <message>
        <source>This file is no longer there: %1</source>
        <translation>Este archivo ya no está: %1</translation>
    </message>
    <message>
        <source>No model (%1) in %2.</source>
        <translation>Ningún modelo (%1) en %2.</translation>
    </message>
    <message>
        <source>The first %1 of %2 models were added.</source>
        <translation>Se han añadido los %1 primeros de %2 modelos.</translation>
    </message>
    <message>
        <source>Models to compare</source>
        <translation>Modelos para comparar</translation>
    </message>
    <message>
        <source>Models (%1)</source>
        <translation>Modelos (%1)</translation>
    </message>
    <message>
        <source>Folder of a run, or of several</source>
        <translation>Carpeta de una ejecución, o de varias</translation>
    </message>
    <message>
        <source>this network</source>
        <translation>esta red</translation>
    </message>
</context>
<context>
    <name>rewire::Movie</name>
    <message>
        <source>epoch %1 of %2</source>
        <translation>época %1 de %2</translation>
    </message>
</context>
<context>
    <name>rewire::MovieBar</name>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Ends the making of the movie; nothing of it is kept.</source>
        <translation>Interrumpe la creación del vídeo; no se conserva nada de él.</translation>
    </message>
    <message>
        <source>Share of the movie that is made</source>
        <translation>Parte del vídeo que está hecha</translation>
    </message>
    <message>
        <source>movie</source>
        <translation>vídeo</translation>
    </message>
    <message>
        <source>The movie was stopped; nothing of it is kept</source>
        <translation>Se ha detenido el vídeo; no se conserva nada de él</translation>
    </message>
    <message>
        <source>The movie could not be made: the program that makes it ended too early.</source>
        <translation>No se ha podido hacer el vídeo: el programa que lo crea ha terminado antes de tiempo.</translation>
    </message>
    <message>
        <source>The movie could not be made: %1</source>
        <translation>No se ha podido hacer el vídeo: %1</translation>
    </message>
</context>
<context>
    <name>rewire::NeuronTool</name>
    <message>
        <source>Neurons</source>
        <translation>Neuronas</translation>
    </message>
    <message>
        <source>Order of the neurons, and which are drawn</source>
        <translation>Orden de las neuronas, y cuáles se dibujan</translation>
    </message>
    <message>
        <source>How the hidden neurons stand in their columns, and whether silent ones are left out (Ctrl+G).</source>
        <translation>Cómo se ordenan las neuronas ocultas en sus columnas, y si se omiten las silenciosas (Ctrl+G).</translation>
    </message>
    <message>
        <source>By &amp;index</source>
        <translation>Por índ&amp;ice</translation>
    </message>
    <message>
        <source>As the model file has them.</source>
        <translation>Como las tiene el archivo del modelo.</translation>
    </message>
    <message>
        <source>By &amp;degree</source>
        <translation>Por &amp;grado</translation>
    </message>
    <message>
        <source>Those with the most links at the top: hubs.</source>
        <translation>Las que tienen más enlaces, arriba: los hubs.</translation>
    </message>
    <message>
        <source>By &amp;neighbourhood</source>
        <translation>Por &amp;vecindad</translation>
    </message>
    <message>
        <source>Neurons that share links stand together: communities.</source>
        <translation>Las neuronas que comparten enlaces, juntas: comunidades.</translation>
    </message>
    <message>
        <source>&amp;Close the gaps</source>
        <translation>&amp;Cerrar los huecos</translation>
    </message>
    <message>
        <source>Draws only the active neurons: those with a link in and a link out. They are sorted by degree unless you say otherwise.</source>
        <translation>Dibuja solo las neuronas activas: las que tienen un enlace de entrada y uno de salida. Se ordenan por grado si no se elige otra cosa.</translation>
    </message>
</context>
<context>
    <name>rewire::Number</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>rewire::NumberBox</name>
    <message>
        <source>“%1” is no whole number: write 60, say.</source>
        <translation>«%1» no es un número entero: escribir 60, por ejemplo.</translation>
    </message>
    <message>
        <source>“%1” is no number: write 0.05, say.</source>
        <translation>«%1» no es un número: escribir 0,05, por ejemplo.</translation>
    </message>
    <message>
        <source>“%1” has two meanings: write %2 without a point.</source>
        <translation>«%1» puede leerse de dos maneras: escribir %2 sin coma.</translation>
    </message>
    <message>
        <source>“%1” has two meanings: write %2 or %3.</source>
        <translation>«%1» puede leerse de dos maneras: escribir %2 o %3.</translation>
    </message>
    <message>
        <source>%1 is too much: the most is %2.</source>
        <translation>%1 es demasiado: el máximo es %2.</translation>
    </message>
    <message>
        <source>%1 is too little: the least is %2.</source>
        <translation>%1 es demasiado poco: el mínimo es %2.</translation>
    </message>
</context>
<context>
    <name>rewire::OptionEditors</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: yes</source>
        <translation>%1: sí</translation>
    </message>
    <message>
        <source>%1: no</source>
        <translation>%1: no</translation>
    </message>
    <message>
        <source>auto</source>
        <translation>auto</translation>
    </message>
</context>
<context>
    <name>rewire::PairView</name>
    <message>
        <source>only left: %1</source>
        <translation>solo a la izquierda: %1</translation>
    </message>
    <message>
        <source>shared: %1</source>
        <translation>compartidos: %1</translation>
    </message>
    <message>
        <source>only right: %1</source>
        <translation>solo a la derecha: %1</translation>
    </message>
    <message>
        <source>%1, epoch %2</source>
        <translation>%1, época %2</translation>
    </message>
    <message>
        <source>input map</source>
        <translation>mapa de entrada</translation>
    </message>
    <message>
        <source>%1 links</source>
        <translation>%1 enlaces</translation>
    </message>
    <message>
        <source>links left: %1, right: %2, shared: %3</source>
        <translation>enlaces a la izquierda: %1, a la derecha: %2, compartidos: %3</translation>
    </message>
    <message>
        <source>Layer %1 is dense in both: they share all %2 links.</source>
        <translation>La capa %1 es densa en ambas: comparten los %2 enlaces.</translation>
    </message>
    <message>
        <source>Layer %1 shares %2 of %3 links (%4); by chance it would be %5.</source>
        <translation>La capa %1 comparte %2 de %3 enlaces (%4); por azar serían %5.</translation>
    </message>
    <message>
        <source>Layer %1 shares %2 links: of %3 on the left %4, by chance it would be %5; the right has %6.</source>
        <translation>La capa %1 comparte %2 enlaces: de %3 a la izquierda, %4; por azar serían %5; a la derecha hay %6.</translation>
    </message>
    <message>
        <source>Their layers are of other widths (%1 and %2), so that they share no places for links.</source>
        <translation>Sus capas tienen anchos distintos (%1 y %2), de modo que no comparten lugares para enlaces.</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Lado a lado</translation>
    </message>
    <message>
        <source>Two networks of the panel Runs beside each other. Links and pixels that only the left one has are blue, those that only the right one has orange; those that both have stand out. Point at a pixel of an input map for its links.</source>
        <translation>Dos redes del panel Ejecuciones, una junto a otra. Los enlaces y píxeles que solo tiene la izquierda son azules; los que solo tiene la derecha, naranjas; los que tienen ambas resaltan. Señale un píxel de un mapa de entrada para ver sus enlaces.</translation>
    </message>
    <message>
        <source>Reading the networks …</source>
        <translation>Leyendo las redes …</translation>
    </message>
    <message>
        <source>Choose two runs in the panel Runs and press Side by side: what their networks share is drawn here.</source>
        <translation>Elija dos ejecuciones en el panel Ejecuciones y pulse Lado a lado: aquí se dibuja lo que comparten sus redes.</translation>
    </message>
    <message>
        <source>%1 on the left, %2 on the right. %3</source>
        <translation>%1 a la izquierda, %2 a la derecha. %3</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 y %2</translation>
    </message>
</context>
<context>
    <name>rewire::PartChooser</name>
    <message>
        <source>Only these controls</source>
        <translation>Solo estos controles</translation>
    </message>
    <message>
        <source>Untick what pupils need not see. Save experiment and Save keep the choice in the file: whoever opens it sees only these controls, and can show all of them again.</source>
        <translation>Desmarcar lo que el alumnado no necesita ver. «Guardar experimento» y «Guardar» conservan la elección en el archivo: quien lo abra verá solo estos controles, y puede volver a mostrarlos todos.</translation>
    </message>
    <message>
        <source>Controls that stay</source>
        <translation>Controles que se quedan</translation>
    </message>
    <message>
        <source>A tick for each control that stays; the tick of a group is for all of its controls.</source>
        <translation>Una marca por cada control que se queda; la marca de un grupo vale para todos sus controles.</translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation>Mostrar &amp;todos</translation>
    </message>
    <message>
        <source>Every control is shown again.</source>
        <translation>Se vuelven a mostrar todos los controles.</translation>
    </message>
</context>
<context>
    <name>rewire::Parts</name>
    <message>
        <source>Experiment</source>
        <translation>Experimento</translation>
    </message>
    <message>
        <source>Connectivity</source>
        <translation>Conectividad</translation>
    </message>
    <message>
        <source>Input map</source>
        <translation>Mapa de entradas</translation>
    </message>
    <message>
        <source>Degrees</source>
        <translation>Grados</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Pesos</translation>
    </message>
    <message>
        <source>Topology</source>
        <translation>Topología</translation>
    </message>
    <message>
        <source>Accuracy and loss</source>
        <translation>Exactitud y pérdida</translation>
    </message>
    <message>
        <source>Perturb</source>
        <translation>Perturbar</translation>
    </message>
    <message>
        <source>Gallery</source>
        <translation>Galería</translation>
    </message>
    <message>
        <source>Confusion</source>
        <translation>Confusión</translation>
    </message>
    <message>
        <source>Robustness</source>
        <translation>Robustez</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>Dibujar</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Línea de tiempo</translation>
    </message>
    <message>
        <source>Play and Pause</source>
        <translation>Iniciar y Pausa</translation>
    </message>
    <message>
        <source>One epoch</source>
        <translation>Una época</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Reiniciar</translation>
    </message>
    <message>
        <source>Stop at an epoch</source>
        <translation>Parar en una época</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>Going to an epoch of the past</source>
        <translation>Ir a una época pasada</translation>
    </message>
    <message>
        <source>New network</source>
        <translation>Red nueva</translation>
    </message>
    <message>
        <source>Undo and Redo</source>
        <translation>Deshacer y Rehacer</translation>
    </message>
    <message>
        <source>Heal</source>
        <translation>Sanar</translation>
    </message>
    <message>
        <source>Pin specimen</source>
        <translation>Fijar espécimen</translation>
    </message>
    <message>
        <source>Another draw</source>
        <translation>Otro sorteo</translation>
    </message>
    <message>
        <source>Apply to the training network</source>
        <translation>Aplicar a la red en entrenamiento</translation>
    </message>
    <message>
        <source>Regrow to the original number of links</source>
        <translation>Reponer hasta el número original de enlaces</translation>
    </message>
    <message>
        <source>Silencing neurons with the mouse</source>
        <translation>Silenciar neuronas con el ratón</translation>
    </message>
    <message>
        <source>Cutting links with the mouse</source>
        <translation>Cortar enlaces con el ratón</translation>
    </message>
    <message>
        <source>Paper to draw on</source>
        <translation>Papel para dibujar</translation>
    </message>
    <message>
        <source>Choices above the pictures</source>
        <translation>Opciones sobre las figuras</translation>
    </message>
    <message>
        <source>dataset</source>
        <translation>datos</translation>
    </message>
    <message>
        <source>hidden layers</source>
        <translation>capas ocultas</translation>
    </message>
    <message>
        <source>density</source>
        <translation>densidad</translation>
    </message>
    <message>
        <source>start</source>
        <translation>inicio</translation>
    </message>
    <message>
        <source>locality</source>
        <translation>localidad</translation>
    </message>
    <message>
        <source>rule</source>
        <translation>regla</translation>
    </message>
    <message>
        <source>importance</source>
        <translation>importancia</translation>
    </message>
    <message>
        <source>softness</source>
        <translation>suavidad</translation>
    </message>
    <message>
        <source>score</source>
        <translation>puntuación</translation>
    </message>
    <message>
        <source>zeta</source>
        <translation>zeta</translation>
    </message>
    <message>
        <source>epochs</source>
        <translation>épocas</translation>
    </message>
    <message>
        <source>batch</source>
        <translation>lote</translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation>tasa de aprendizaje</translation>
    </message>
    <message>
        <source>schedule</source>
        <translation>esquema</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>semilla</translation>
    </message>
    <message>
        <source>momentum</source>
        <translation>momento</translation>
    </message>
    <message>
        <source>weight decay</source>
        <translation>decaimiento de pesos</translation>
    </message>
    <message>
        <source>births</source>
        <translation>nacimientos</translation>
    </message>
    <message>
        <source>zeta schedule</source>
        <translation>esquema de zeta</translation>
    </message>
    <message>
        <source>rewire every</source>
        <translation>recablear cada</translation>
    </message>
    <message>
        <source>train images</source>
        <translation>n.º de imágenes</translation>
    </message>
    <message>
        <source>classes</source>
        <translation>clases</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Ejecuciones</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparación</translation>
    </message>
    <message>
        <source>Strongest paths</source>
        <translation>Caminos más fuertes</translation>
    </message>
    <message>
        <source>Fragile layers</source>
        <translation>Capas frágiles</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Lado a lado</translation>
    </message>
    <message>
        <source>shift</source>
        <translation>traslación</translation>
    </message>
    <message>
        <source>mirror</source>
        <translation>reflejo</translation>
    </message>
    <message>
        <source>precision</source>
        <translation>precisión numérica</translation>
    </message>
    <message>
        <source>growth</source>
        <translation>crecimiento</translation>
    </message>
</context>
<context>
    <name>rewire::PastSign</name>
    <message>
        <source>pinned: epoch %1 of %2</source>
        <translation>fijado: época %1 de %2</translation>
    </message>
    <message>
        <source>epoch %1 of %2</source>
        <translation>época %1 de %2</translation>
    </message>
</context>
<context>
    <name>rewire::PathsView</name>
    <message>
        <source>weakest link of the path</source>
        <translation>enlace más débil del camino</translation>
    </message>
    <message>
        <source>Strongest paths</source>
        <translation>Caminos más fuertes</translation>
    </message>
    <message>
        <source>A path from a pixel to a class is as strong as its weakest link. Click a pixel, or the name of a class, to see its strongest paths in the network.</source>
        <translation>Un camino de un píxel a una clase es tan fuerte como su enlace más débil. Haga clic en un píxel, o en el nombre de una clase, para ver sus caminos más fuertes en la red.</translation>
    </message>
    <message>
        <source>Here the network will show which pixels reach each class
by a path of strong links.</source>
        <translation>Aquí la red mostrará qué píxeles llegan a cada clase
por un camino de enlaces fuertes.</translation>
    </message>
    <message>
        <source>Strongest paths, epoch %1, perturbed in the lab</source>
        <translation>Caminos más fuertes, época %1, perturbados en el laboratorio</translation>
    </message>
    <message>
        <source>Strongest paths, epoch %1</source>
        <translation>Caminos más fuertes, época %1</translation>
    </message>
    <message>
        <source>No path leads from a pixel to a class.</source>
        <translation>Ningún camino lleva de un píxel a una clase.</translation>
    </message>
    <message>
        <source>The strongest leads from %1 to class %2: its weakest link has %3 of the largest weight of its layer.</source>
        <translation>El más fuerte lleva de %1 a la clase %2: su enlace más débil tiene el %3 del mayor peso de su capa.</translation>
    </message>
    <message>
        <source>class %1</source>
        <translation>clase %1</translation>
    </message>
    <message>
        <source>click for its strongest paths</source>
        <translation>clic: sus caminos más fuertes</translation>
    </message>
    <message>
        <source>%1 to class %2</source>
        <translation>%1 a la clase %2</translation>
    </message>
    <message>
        <source>no path leads there</source>
        <translation>ningún camino lleva allí</translation>
    </message>
    <message>
        <source>weakest link of its strongest path: %1</source>
        <translation>enlace más débil de su camino más fuerte: %1</translation>
    </message>
    <message>
        <source>of the largest weight of its layer</source>
        <translation>del mayor peso de su capa</translation>
    </message>
    <message>
        <source>Strongest paths from %1 inputs to %2 classes, epoch %3.</source>
        <translation>Caminos más fuertes de %1 entradas a %2 clases, época %3.</translation>
    </message>
    <message>
        <source>strongest path from %1 to class %2</source>
        <translation>camino más fuerte de %1 a la clase %2</translation>
    </message>
    <message>
        <source>%1 strongest paths to class %2</source>
        <translation>%1 caminos más fuertes a la clase %2</translation>
    </message>
    <message>
        <source>For each class, how strong the strongest path from every pixel is. A path is as strong as its weakest link, measured by the largest weight of its layer. So pixels high on the scale reach the class by strong links alone, whatever the sign of their weights. Click a pixel to see its path in the network, or the name of a class for its strongest ones. By keyboard: arrows choose a pixel, [ and ] a class, Home the whole class, Enter shows the paths, Escape lets go.</source>
        <translation>Para cada clase, lo fuerte que es el camino más fuerte desde cada píxel. Un camino es tan fuerte como su enlace más débil, medido por el mayor peso de su capa. Así, los píxeles altos en la escala llegan a la clase solo por enlaces fuertes, sea cual sea el signo de sus pesos. Haga clic en un píxel para ver su camino en la red, o en el nombre de una clase para ver los más fuertes. Con el teclado: las flechas eligen un píxel, [ y ] una clase, Inicio la clase entera, Intro muestra los caminos, Esc los suelta.</translation>
    </message>
    <message>
        <source>The strongest: %1 to class %2, weakest link %3</source>
        <translation>El más fuerte: %1 a la clase %2, enlace más débil %3</translation>
    </message>
</context>
<context>
    <name>rewire::PayloadCheck</name>
    <message>
        <source>only the checksum of the gzipped file is known</source>
        <translation>solo se conoce la suma de comprobación del archivo comprimido con gzip</translation>
    </message>
    <message>
        <source>it holds more than %1 MiB</source>
        <translation>contiene más de %1 MiB</translation>
    </message>
    <message>
        <source>its checksum is not the published one</source>
        <translation>su suma de comprobación no es la publicada</translation>
    </message>
</context>
<context>
    <name>rewire::PerturbForm</name>
    <message>
        <source>really swapped: %1 %</source>
        <translation>permutados realmente: %1 %</translation>
    </message>
    <message>
        <source>largest change of a pixel: %1</source>
        <translation>mayor cambio de un píxel: %1</translation>
    </message>
    <message>
        <source>largest change of an image: %1</source>
        <translation>mayor cambio de una imagen: %1</translation>
    </message>
    <message>
        <source>Choice of layers</source>
        <translation>Elección de capas</translation>
    </message>
    <message>
        <source>Network, hidden layers</source>
        <translation>Red, capas ocultas</translation>
    </message>
    <message>
        <source>done from top to bottom, then the images</source>
        <translation>de arriba abajo, y luego las imágenes</translation>
    </message>
    <message>
        <source>Links and neurons that were removed with the mouse, in the picture of the network.</source>
        <translation>Enlaces y neuronas que se han eliminado con el ratón, en la figura de la red.</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Another draw</source>
        <translation>Otro sorteo</translation>
    </message>
    <message>
        <source>The next seed: the same shares, other links, neurons and noise. A single draw is never the answer; see how far they spread.</source>
        <translation>La semilla siguiente: las mismas fracciones, otros enlaces, otras neuronas y otro ruido. Un solo sorteo nunca es la respuesta; conviene ver cuánto se dispersan.</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>semilla</translation>
    </message>
    <message>
        <source>Everything random follows from this number: the same seed draws the same links, neurons and noise.</source>
        <translation>Todo lo aleatorio sale de este número: la misma semilla sortea los mismos enlaces, las mismas neuronas y el mismo ruido.</translation>
    </message>
    <message>
        <source>Seed %1</source>
        <translation>Semilla %1</translation>
    </message>
    <message>
        <source>“%1” is no seed: write a whole number of 0 or more.</source>
        <translation>«%1» no es una semilla: escribir un número entero, 0 o mayor.</translation>
    </message>
    <message>
        <source>every pair is linked: there is nobody to swap with</source>
        <translation>todos los pares están enlazados: no hay con quién permutar</translation>
    </message>
</context>
<context>
    <name>rewire::PerturbPanel</name>
    <message>
        <source>No epoch is left in which this run could train on, so nothing can be applied to it. The specimen can be perturbed all the same.</source>
        <translation>A esta ejecución no le queda ninguna época en la que seguir entrenando, así que no se le puede aplicar nada. El espécimen sí se puede perturbar.</translation>
    </message>
    <message>
        <source>This run has no rewiring left at which links could grow back.</source>
        <translation>A esta ejecución no le queda ningún recableado en el que puedan reponerse enlaces.</translation>
    </message>
    <message>
        <source>Heal</source>
        <translation>Sanar</translation>
    </message>
    <message>
        <source>Everything back to nothing, what was cut by hand as well. It can be undone.</source>
        <translation>Todo vuelve a cero, también lo que se cortó a mano. Se puede deshacer.</translation>
    </message>
    <message>
        <source>Apply to the training network</source>
        <translation>Aplicar a la red en entrenamiento</translation>
    </message>
    <message>
        <source>Really? It cannot be undone</source>
        <translation>¿Seguro? No se puede deshacer</translation>
    </message>
    <message>
        <source>Do it to the network that trains: training goes on with what is left, and the accuracy plot shows how it recovers. Noise and attack on the images are not part of it. The second click does it, for it cannot be undone.</source>
        <translation>Aplicarlo a la red que se entrena: el entrenamiento sigue con lo que queda, y la gráfica de exactitud muestra cómo se recupera. El ruido y el ataque a las imágenes no se aplican. Lo hace el segundo clic, porque no se puede deshacer.</translation>
    </message>
    <message>
        <source>regrow to the original number of links</source>
        <translation>reponer el número original de enlaces</translation>
    </message>
    <message>
        <source>The next rewiring grows back what is missing, at new places. Without it the network goes on with fewer links.</source>
        <translation>El próximo recableado repone los enlaces que faltan, en lugares nuevos. Sin esto, la red sigue con menos enlaces.</translation>
    </message>
    <message>
        <source>Pinned: epoch %1</source>
        <translation>Fijado: época %1</translation>
    </message>
    <message>
        <source>Pin specimen</source>
        <translation>Fijar espécimen</translation>
    </message>
    <message>
        <source>The network as it was after this epoch is evaluated, however far training goes. Click to let it go and evaluate the newest again.</source>
        <translation>Se evalúa la red tal como era tras esta época, por mucho que avance el entrenamiento. Un clic la suelta y vuelve a evaluar la más reciente.</translation>
    </message>
    <message>
        <source>Keep looking at the network as it is now while training goes on; without it, the newest is evaluated.</source>
        <translation>Seguir mirando la red tal como está ahora mientras continúa el entrenamiento; sin esto, se evalúa la más reciente.</translation>
    </message>
    <message>
        <source>There is no network to perturb yet: draw one under Experiment.</source>
        <translation>Aún no hay ninguna red que perturbar: sortear una en «Experimento».</translation>
    </message>
    <message>
        <source>Move a slider: what the network still knows shows here at once.</source>
        <translation>Mover un deslizador: lo que la red aún sabe se ve aquí al instante.</translation>
    </message>
</context>
<context>
    <name>rewire::Perturbations</name>
    <message>
        <source>at random</source>
        <translation>al azar</translation>
    </message>
    <message>
        <source>weakest first</source>
        <translation>primero los más débiles</translation>
    </message>
    <message>
        <source>strongest first</source>
        <translation>primero los más fuertes</translation>
    </message>
    <message>
        <source>hubs first</source>
        <translation>primero los hubs</translation>
    </message>
    <message>
        <source>within each layer</source>
        <translation>dentro de cada capa</translation>
    </message>
    <message>
        <source>among the links into each neuron</source>
        <translation>entre los enlaces que entran en cada neurona</translation>
    </message>
    <message>
        <source>among the links out of each neuron</source>
        <translation>entre los enlaces que salen de cada neurona</translation>
    </message>
    <message>
        <source>across the network</source>
        <translation>en toda la red</translation>
    </message>
    <message>
        <source>Gaussian</source>
        <translation>gaussiano</translation>
    </message>
    <message>
        <source>uniform</source>
        <translation>uniforme</translation>
    </message>
    <message>
        <source>salt and pepper</source>
        <translation>sal y pimienta</translation>
    </message>
    <message>
        <source>random signs</source>
        <translation>signos aleatorios</translation>
    </message>
    <message>
        <source>FGSM, one step</source>
        <translation>FGSM, un paso</translation>
    </message>
    <message>
        <source>PGD, many steps</source>
        <translation>PGD, muchos pasos</translation>
    </message>
    <message>
        <source>L∞, each pixel</source>
        <translation>L∞, cada píxel</translation>
    </message>
    <message>
        <source>L2, whole image</source>
        <translation>L2, imagen entera</translation>
    </message>
    <message>
        <source> into hidden %1</source>
        <translation> hacia la capa oculta %1</translation>
    </message>
    <message>
        <source>Swap links</source>
        <translation>Permutar enlaces</translation>
    </message>
    <message>
        <source>Lets pairs of links exchange their ends: every neuron keeps its number of links, every weight stays, only who is linked to whom changes. The rest is known by the degrees alone.</source>
        <translation>Hace que pares de enlaces intercambien sus extremos: cada neurona conserva su número de enlaces y cada peso se mantiene; solo cambia quién se enlaza con quién. Lo que la red aún sabe, lo sabe solo por los grados.</translation>
    </message>
    <message>
        <source>Swap %1 of the links</source>
        <translation>Permutar el %1 de los enlaces</translation>
    </message>
    <message>
        <source>Swap no links</source>
        <translation>No permutar enlaces</translation>
    </message>
    <message>
        <source>%1 of links%2 swapped</source>
        <translation>%1 de los enlaces%2 permutados</translation>
    </message>
    <message>
        <source>Links swapped, every degree kept</source>
        <translation>Enlaces permutados, grados conservados</translation>
    </message>
    <message>
        <source>share of links swapped</source>
        <translation>fracción de enlaces permutados</translation>
    </message>
    <message>
        <source>, signs kept</source>
        <translation>, signos intactos</translation>
    </message>
    <message>
        <source>Shuffle weights</source>
        <translation>Barajar pesos</translation>
    </message>
    <message>
        <source>Leaves every link where it is and deals the weights of this share of them anew: the rest is known by the wiring alone.</source>
        <translation>Deja cada enlace donde está y vuelve a repartir los pesos de esta fracción de ellos: lo que la red aún sabe, lo sabe solo por el cableado.</translation>
    </message>
    <message>
        <source>Shuffle %1 of the weights</source>
        <translation>Barajar el %1 de los pesos</translation>
    </message>
    <message>
        <source>Shuffle no weights</source>
        <translation>No barajar pesos</translation>
    </message>
    <message>
        <source>%1 of weights%2 shuffled %3</source>
        <translation>%1 de los pesos%2 barajados %3</translation>
    </message>
    <message>
        <source>Weights shuffled %1</source>
        <translation>Pesos barajados %1</translation>
    </message>
    <message>
        <source>share of weights shuffled</source>
        <translation>fracción de pesos barajados</translation>
    </message>
    <message>
        <source>Flip the sign of %1 of the weights</source>
        <translation>Invertir el signo del %1 de los pesos</translation>
    </message>
    <message>
        <source>Flip the signs of the weakest %1 of the weights</source>
        <translation>Invertir los signos del %1 más débil de los pesos</translation>
    </message>
    <message>
        <source>Flip the signs of the strongest %1 of the weights</source>
        <translation>Invertir los signos del %1 más fuerte de los pesos</translation>
    </message>
    <message>
        <source>Flip signs</source>
        <translation>Invertir signos</translation>
    </message>
    <message>
        <source>Turns positive weights negative and negative ones positive. At 50 % the signs tell nothing any more.</source>
        <translation>Vuelve negativos los pesos positivos y positivos los negativos. Al 50 % los signos ya no dicen nada.</translation>
    </message>
    <message>
        <source>Flip no signs</source>
        <translation>No invertir signos</translation>
    </message>
    <message>
        <source>signs of %1 of weights%2 flipped %3</source>
        <translation>signos del %1 de los pesos%2 invertidos (%3)</translation>
    </message>
    <message>
        <source>Signs of weights flipped %1</source>
        <translation>Signos de los pesos invertidos (%1)</translation>
    </message>
    <message>
        <source>share of signs flipped, %1</source>
        <translation>fracción de signos invertidos, %1</translation>
    </message>
    <message>
        <source>size 1</source>
        <translation>magnitud 1</translation>
    </message>
    <message>
        <source>the layer&apos;s mean size</source>
        <translation>la magnitud media de la capa</translation>
    </message>
    <message>
        <source>the neuron&apos;s mean size</source>
        <translation>la magnitud media de la neurona</translation>
    </message>
    <message>
        <source>Binarize</source>
        <translation>Binarizar</translation>
    </message>
    <message>
        <source>Gives this share of the weights one size, and leaves each its sign. The rest is known by the signs alone.</source>
        <translation>Da a esta fracción de los pesos una misma magnitud y deja a cada uno su signo. Lo que la red aún sabe, lo sabe solo por los signos.</translation>
    </message>
    <message>
        <source>Binarize %1 of the weights to %2</source>
        <translation>Binarizar el %1 de los pesos a %2</translation>
    </message>
    <message>
        <source>Binarize no weights</source>
        <translation>No binarizar pesos</translation>
    </message>
    <message>
        <source>%1 of weights%2 binarized to %3, %4</source>
        <translation>%1 de los pesos%2 binarizados a %3 (%4)</translation>
    </message>
    <message>
        <source>Weights binarized to %1, %2</source>
        <translation>Pesos binarizados a %1 (%2)</translation>
    </message>
    <message>
        <source>share of weights binarized, %1</source>
        <translation>fracción de pesos binarizados, %1</translation>
    </message>
    <message>
        <source>, uniform</source>
        <translation>, uniforme</translation>
    </message>
    <message>
        <source>Weight noise σ</source>
        <translation>Ruido en pesos σ</translation>
    </message>
    <message>
        <source>Adds random noise to each weight. At 1 the noise is as large as the weights themselves.</source>
        <translation>Suma ruido aleatorio a cada peso. Con 1, el ruido es tan grande como los propios pesos.</translation>
    </message>
    <message>
        <source>Weight noise of %1 standard deviations</source>
        <translation>Ruido en los pesos de %1 desviaciones estándar</translation>
    </message>
    <message>
        <source>No weight noise</source>
        <translation>Sin ruido en los pesos</translation>
    </message>
    <message>
        <source>noise of %1 standard deviations on weights%2</source>
        <translation>ruido de %1 desviaciones estándar en los pesos%2</translation>
    </message>
    <message>
        <source>Gaussian noise on the weights</source>
        <translation>Ruido gaussiano en los pesos</translation>
    </message>
    <message>
        <source>Uniform noise on the weights</source>
        <translation>Ruido uniforme en los pesos</translation>
    </message>
    <message>
        <source>noise σ (× standard deviation of the weights)</source>
        <translation>ruido σ (× desviación estándar de los pesos)</translation>
    </message>
    <message>
        <source>Remove %1 of the links</source>
        <translation>Eliminar el %1 de los enlaces</translation>
    </message>
    <message>
        <source>Remove the weakest %1 of the links</source>
        <translation>Eliminar el %1 más débil de los enlaces</translation>
    </message>
    <message>
        <source>Remove the strongest %1 of the links</source>
        <translation>Eliminar el %1 más fuerte de los enlaces</translation>
    </message>
    <message>
        <source>Remove %1 of the links, hubs first</source>
        <translation>Eliminar el %1 de los enlaces, primero los hubs</translation>
    </message>
    <message>
        <source>Remove links</source>
        <translation>Eliminar enlaces</translation>
    </message>
    <message>
        <source>Removes this share of the links. For one seed, what is gone at 30 % is gone at 40 % too.</source>
        <translation>Elimina esta fracción de los enlaces. Con una misma semilla, lo eliminado al 30 % está eliminado también al 40 %.</translation>
    </message>
    <message>
        <source>Remove no links</source>
        <translation>No eliminar enlaces</translation>
    </message>
    <message>
        <source>%1 of links%2 removed %3</source>
        <translation>%1 de los enlaces%2 eliminados (%3)</translation>
    </message>
    <message>
        <source>Links removed %1</source>
        <translation>Enlaces eliminados (%1)</translation>
    </message>
    <message>
        <source>share of links removed, %1</source>
        <translation>fracción de enlaces eliminados, %1</translation>
    </message>
    <message>
        <source> in hidden %1</source>
        <translation> en la capa oculta %1</translation>
    </message>
    <message>
        <source>Silence %1 of the neurons</source>
        <translation>Silenciar el %1 de las neuronas</translation>
    </message>
    <message>
        <source>Silence %1 of the neurons, hubs first</source>
        <translation>Silenciar el %1 de las neuronas, primero los hubs</translation>
    </message>
    <message>
        <source>Remove neurons</source>
        <translation>Eliminar neuronas</translation>
    </message>
    <message>
        <source>Silences this share of the hidden neurons, with all of their links.</source>
        <translation>Silencia esta fracción de las neuronas ocultas, con todos sus enlaces.</translation>
    </message>
    <message>
        <source>Silence no neurons by share</source>
        <translation>No silenciar neuronas por fracción</translation>
    </message>
    <message>
        <source>%1 of neurons%2 silenced %3</source>
        <translation>%1 de las neuronas%2 silenciadas (%3)</translation>
    </message>
    <message>
        <source>Neurons silenced %1</source>
        <translation>Neuronas silenciadas (%1)</translation>
    </message>
    <message>
        <source>share of neurons silenced, %1</source>
        <translation>fracción de neuronas silenciadas, %1</translation>
    </message>
    <message>
        <source>Gaussian noise %1 on the images</source>
        <translation>Ruido gaussiano %1 en las imágenes</translation>
    </message>
    <message>
        <source>Uniform noise %1 on the images</source>
        <translation>Ruido uniforme %1 en las imágenes</translation>
    </message>
    <message>
        <source>Salt-and-pepper noise %1 on the images</source>
        <translation>Ruido de sal y pimienta %1 en las imágenes</translation>
    </message>
    <message>
        <source>Random signs of %1 on the images</source>
        <translation>Signos aleatorios de %1 en las imágenes</translation>
    </message>
    <message>
        <source>Gaussian noise on the pixels</source>
        <translation>Ruido gaussiano en los píxeles</translation>
    </message>
    <message>
        <source>Uniform noise on the pixels</source>
        <translation>Ruido uniforme en los píxeles</translation>
    </message>
    <message>
        <source>Salt and pepper on the pixels</source>
        <translation>Sal y pimienta en los píxeles</translation>
    </message>
    <message>
        <source>Random signs on the pixels</source>
        <translation>Signos aleatorios en los píxeles</translation>
    </message>
    <message>
        <source>standard deviation of the noise (pixel units)</source>
        <translation>desviación estándar del ruido (unidades de píxel)</translation>
    </message>
    <message>
        <source>half width of the noise (pixel units)</source>
        <translation>semianchura del ruido (unidades de píxel)</translation>
    </message>
    <message>
        <source>share of pixels turned black or white</source>
        <translation>fracción de píxeles vueltos negros o blancos</translation>
    </message>
    <message>
        <source>size of the random steps (pixel units)</source>
        <translation>tamaño de los pasos aleatorios (unidades de píxel)</translation>
    </message>
    <message>
        <source>No noise on the images</source>
        <translation>Sin ruido en las imágenes</translation>
    </message>
    <message>
        <source>Input noise</source>
        <translation>Ruido de entrada</translation>
    </message>
    <message>
        <source>Adds random noise to the pixels, where 1 is from black to white.</source>
        <translation>Suma ruido aleatorio a los píxeles; 1 es la distancia del negro al blanco.</translation>
    </message>
    <message>
        <source> in L2</source>
        <translation> en L2</translation>
    </message>
    <message>
        <source>PGD attack of %1</source>
        <translation>Ataque PGD de %1</translation>
    </message>
    <message>
        <source>FGSM attack of %1</source>
        <translation>Ataque FGSM de %1</translation>
    </message>
    <message>
        <source>Changes every image in the direction that costs the network most. ε is the length of the whole change, the root of the sum of its squares over all pixels, where 1 is from black to white. It goes from 0 to 1.</source>
        <translation>Cambia cada imagen en la dirección que más le cuesta a la red. ε es la longitud de todo el cambio: la raíz de la suma de sus cuadrados sobre todos los píxeles, donde 1 es del negro al blanco. Va de 0 a 1.</translation>
    </message>
    <message>
        <source>Changes every image in the direction that costs the network most. ε is how far any pixel may go, where 1 is from black to white: 8/255 is 8 of 255 grey levels, and may be typed so.</source>
        <translation>Cambia cada imagen en la dirección que más le cuesta a la red. ε es cuánto puede moverse cada píxel, donde 1 es del negro al blanco: 8/255 son 8 de 255 niveles de gris y puede escribirse así.</translation>
    </message>
    <message>
        <source>Attack ε</source>
        <translation>Ataque ε</translation>
    </message>
    <message>
        <source>No attack</source>
        <translation>Sin ataque</translation>
    </message>
    <message>
        <source>Adversarial attack (%1)</source>
        <translation>Ataque adversario (%1)</translation>
    </message>
    <message>
        <source>attack ε (pixel units), %1</source>
        <translation>ataque ε (unidades de píxel), %1</translation>
    </message>
    <message>
        <source>among links</source>
        <translation>entre los enlaces</translation>
    </message>
    <message>
        <source>Which links exchange weights: those of a layer, those into one neuron, those out of one neuron, or all.</source>
        <translation>Qué enlaces intercambian sus pesos: los de una capa, los que entran en una neurona, los que salen de ella, o todos.</translation>
    </message>
    <message>
        <source>within a layer</source>
        <translation>dentro de una capa</translation>
    </message>
    <message>
        <source>into a neuron</source>
        <translation>hacia una neurona</translation>
    </message>
    <message>
        <source>out of a neuron</source>
        <translation>desde una neurona</translation>
    </message>
    <message>
        <source>keep the signs</source>
        <translation>conservar los signos</translation>
    </message>
    <message>
        <source>Positive weights are exchanged only with positive ones, negative only with negative ones.</source>
        <translation>Los pesos positivos se intercambian solo con positivos, y los negativos solo con negativos.</translation>
    </message>
    <message>
        <source>which weights</source>
        <translation>qué pesos</translation>
    </message>
    <message>
        <source>Which weights come first: any, or those of the smallest or the largest size.</source>
        <translation>Qué pesos van primero: cualesquiera, o los de menor o mayor magnitud.</translation>
    </message>
    <message>
        <source>size</source>
        <translation>magnitud</translation>
    </message>
    <message>
        <source>The size of a binarized weight: 1, or the mean size of all weights of its layer, or of those into its neuron.</source>
        <translation>La magnitud de un peso binarizado: 1, o la magnitud media de todos los pesos de su capa o de los que entran en su neurona.</translation>
    </message>
    <message>
        <source>1</source>
        <translation>1</translation>
    </message>
    <message>
        <source>mean of the layer</source>
        <translation>media de la capa</translation>
    </message>
    <message>
        <source>mean of the neuron</source>
        <translation>media de la neurona</translation>
    </message>
    <message>
        <source>which links</source>
        <translation>qué enlaces</translation>
    </message>
    <message>
        <source>Which links go first: any; those of the smallest or the largest weight; or those of the neurons with the most links.</source>
        <translation>Qué enlaces se van primero: cualesquiera, los de menor o mayor peso, o los de las neuronas con más enlaces.</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>tipo</translation>
    </message>
    <message>
        <source>How the noise is drawn: normally, or evenly. Both have the same standard deviation.</source>
        <translation>Cómo se sortea el ruido: con distribución normal o uniforme. Las dos tienen la misma desviación estándar.</translation>
    </message>
    <message>
        <source>which neurons</source>
        <translation>qué neuronas</translation>
    </message>
    <message>
        <source>Which neurons fall silent first: any, or those with the most links.</source>
        <translation>Qué neuronas se silencian primero: cualesquiera, o las que tienen más enlaces.</translation>
    </message>
    <message>
        <source>How the noise is drawn: spread around zero, evenly, as black and white pixels, or as steps of one size.</source>
        <translation>Cómo se sortea el ruido: repartido en torno a cero, uniforme, como píxeles blancos y negros, o como pasos de un mismo tamaño.</translation>
    </message>
    <message>
        <source>The number is the standard deviation.</source>
        <translation>El número es la desviación estándar.</translation>
    </message>
    <message>
        <source>The number is the largest change of a pixel.</source>
        <translation>El número es el mayor cambio de un píxel.</translation>
    </message>
    <message>
        <source>The number is the share of pixels that turn black or white.</source>
        <translation>El número es la fracción de píxeles que se vuelven negros o blancos.</translation>
    </message>
    <message>
        <source>Every pixel moves by the number, up or down: the control beside an attack.</source>
        <translation>Cada píxel se mueve en ese número, hacia arriba o hacia abajo: es el control que acompaña a un ataque.</translation>
    </message>
    <message>
        <source>method</source>
        <translation>método</translation>
    </message>
    <message>
        <source>FGSM takes one step of ε along the sign of the gradient; PGD takes many small ones, stays within ε, and costs more.</source>
        <translation>FGSM da un solo paso de ε según el signo del gradiente; PGD da muchos pequeños, se mantiene dentro de ε y cuesta más.</translation>
    </message>
    <message>
        <source>norm</source>
        <translation>norma</translation>
    </message>
    <message>
        <source>What ε limits: the change of each single pixel, or the length of the change of the whole image.</source>
        <translation>Qué limita ε: el cambio de cada píxel por separado o la longitud del cambio de toda la imagen.</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>pasos</translation>
    </message>
    <message>
        <source>How often the attack looks at the gradient: more cost more accuracy, and take longer.</source>
        <translation>Cuántas veces mira el ataque el gradiente: más veces cuestan más exactitud y más tiempo.</translation>
    </message>
    <message>
        <source>step size</source>
        <translation>tamaño de paso</translation>
    </message>
    <message>
        <source>How far one step goes. 0, or auto: 2.5 · ε / steps.</source>
        <translation>Hasta dónde llega un paso. 0, o auto: 2,5 · ε / pasos.</translation>
    </message>
    <message>
        <source>restarts</source>
        <translation>reinicios</translation>
    </message>
    <message>
        <source>How often the whole attack is tried: an image counts as right only if it withstands each.</source>
        <translation>Cuántas veces se intenta el ataque completo: una imagen cuenta como acertada solo si los resiste todos.</translation>
    </message>
    <message>
        <source>from a random start</source>
        <translation>desde un inicio aleatorio</translation>
    </message>
    <message>
        <source>Begin anywhere within ε of the image, not at the image itself: another draw, another path.</source>
        <translation>Empezar en cualquier punto a distancia ε de la imagen, y no en la propia imagen: otro sorteo, otro camino.</translation>
    </message>
    <message>
        <source>1 link removed</source>
        <translation>1 enlace eliminado</translation>
    </message>
    <message>
        <source>%1 links removed</source>
        <translation>%1 enlaces eliminados</translation>
    </message>
    <message>
        <source>1 neuron silenced</source>
        <translation>1 neurona silenciada</translation>
    </message>
    <message>
        <source>%1 neurons silenced</source>
        <translation>%1 neuronas silenciadas</translation>
    </message>
    <message>
        <source>by hand: %1</source>
        <translation>a mano: %1</translation>
    </message>
</context>
<context>
    <name>rewire::PictureFormat</name>
    <message>
        <source>The resolution must be from 50 to 1200 dpi.</source>
        <translation>La resolución debe estar entre 50 y 1200 ppp.</translation>
    </message>
    <message>
        <source>The text must be from 4 to 72 points high.</source>
        <translation>El texto debe medir entre 4 y 72 puntos de alto.</translation>
    </message>
    <message>
        <source>Too small: a side needs at least %1 pixels.</source>
        <translation>Demasiado pequeña: cada lado necesita al menos %1 píxeles.</translation>
    </message>
    <message>
        <source>Too large: a side has at most %1 pixels.</source>
        <translation>Demasiado grande: cada lado tiene como máximo %1 píxeles.</translation>
    </message>
    <message>
        <source>The text is too large for a picture of this size.</source>
        <translation>El texto es demasiado grande para una figura de este tamaño.</translation>
    </message>
    <message>
        <source>mm</source>
        <translation>mm</translation>
    </message>
    <message>
        <source>pixels</source>
        <translation>píxeles</translation>
    </message>
    <message>
        <source>%1 × %2 %3</source>
        <translation>%1 × %2 %3</translation>
    </message>
    <message>
        <source>%1 dpi</source>
        <translation>%1 ppp</translation>
    </message>
    <message>
        <source>text of %1 pt</source>
        <translation>texto de %1 pt</translation>
    </message>
</context>
<context>
    <name>rewire::PictureFormatDialog</name>
    <message>
        <source>Size and fonts of pictures</source>
        <translation>Tamaño y fuentes de las figuras</translation>
    </message>
    <message>
        <source>Size of pictures</source>
        <translation>Tamaño de las figuras</translation>
    </message>
    <message>
        <source>as on screen</source>
        <translation>como en pantalla</translation>
    </message>
    <message>
        <source>in millimetres</source>
        <translation>en milímetros</translation>
    </message>
    <message>
        <source>in pixels</source>
        <translation>en píxeles</translation>
    </message>
    <message>
        <source>Width of pictures</source>
        <translation>Anchura de las figuras</translation>
    </message>
    <message>
        <source>A column of a journal is 80 to 90 mm wide, a page 170 to 190.</source>
        <translation>Una columna de revista mide de 80 a 90 mm de ancho; una página, de 170 a 190.</translation>
    </message>
    <message>
        <source>Height of pictures</source>
        <translation>Altura de las figuras</translation>
    </message>
    <message>
        <source>Resolution of pictures</source>
        <translation>Resolución de las figuras</translation>
    </message>
    <message>
        <source>Picture elements an inch of a PNG: 300 for print, 600 for fine lines. SVG and PDF are as fine as the printer.</source>
        <translation>Puntos por pulgada de un PNG: 300 para imprimir, 600 para líneas finas. SVG y PDF son tan finos como la impresora.</translation>
    </message>
    <message>
        <source> dpi</source>
        <translation> ppp</translation>
    </message>
    <message>
        <source>Size of the text in pictures</source>
        <translation>Tamaño del texto de las figuras</translation>
    </message>
    <message>
        <source>Text of a figure in print is 7 to 10 points high. Lines and marks grow with it. 0: as in the window.</source>
        <translation>El texto de una figura impresa mide de 7 a 10 puntos de alto. Las líneas y las marcas crecen con él. 0: como en la ventana.</translation>
    </message>
    <message>
        <source> pt</source>
        <translation> pt</translation>
    </message>
    <message>
        <source>as in the window</source>
        <translation>como en la ventana</translation>
    </message>
    <message>
        <source>Font of pictures</source>
        <translation>Fuente de las figuras</translation>
    </message>
    <message>
        <source>dark colours</source>
        <translation>colores oscuros</translation>
    </message>
    <message>
        <source>Pictures in dark colours</source>
        <translation>Figuras en colores oscuros</translation>
    </message>
    <message>
        <source>size</source>
        <translation>tamaño</translation>
    </message>
    <message>
        <source>width × height</source>
        <translation>ancho × alto</translation>
    </message>
    <message>
        <source>resolution</source>
        <translation>resolución</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texto</translation>
    </message>
    <message>
        <source>font</source>
        <translation>fuente</translation>
    </message>
    <message>
        <source>Use for all pictures</source>
        <translation>Usar en todas las figuras</translation>
    </message>
    <message>
        <source>Saved and copied pictures are made like this from now on.</source>
        <translation>A partir de ahora, las figuras guardadas y copiadas se hacen así.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source> mm</source>
        <translation> mm</translation>
    </message>
    <message>
        <source>A PNG has %1 × %2 pixels.</source>
        <translation>Un PNG tiene %1 × %2 píxeles.</translation>
    </message>
    <message>
        <source>Each picture is as large as its panel.</source>
        <translation>Cada figura es tan grande como su panel.</translation>
    </message>
</context>
<context>
    <name>rewire::PictureSaving</name>
    <message>
        <source>Replace files?</source>
        <translation>¿Reemplazar archivos?</translation>
    </message>
    <message>
        <source>%1 is there already. Replace it?</source>
        <translation>%1 ya existe. ¿Reemplazarlo?</translation>
    </message>
    <message>
        <source>%1 of these files are there already. Replace them?</source>
        <translation>%1 de estos archivos ya existen. ¿Reemplazarlos?</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Reemplazar</translation>
    </message>
    <message>
        <source>Saved %1 pictures into %2</source>
        <translation>Se han guardado %1 figuras en %2</translation>
    </message>
</context>
<context>
    <name>rewire::PixelPreview</name>
    <message>
        <source>What the network sees</source>
        <translation>Lo que ve la red</translation>
    </message>
    <message>
        <source>The very image that the network is given: fitted, centred by mass, bright ink on dark, one square a pixel.</source>
        <translation>La imagen exacta que recibe la red: ajustada, centrada por su masa, tinta clara sobre fondo oscuro, un cuadrado por píxel.</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation>%1 × %2 píxeles</translation>
    </message>
</context>
<context>
    <name>rewire::ProbabilityBars</name>
    <message>
        <source>Class probabilities</source>
        <translation>Probabilidades de clase</translation>
    </message>
    <message>
        <source>How sure the network is of each class, clean and perturbed; the numbers of one network add up to 100 %. A network can be very sure and wrong.</source>
        <translation>Lo segura que está la red de cada clase, limpia y perturbada; los valores de una red suman el 100 %. Una red puede estar muy segura y equivocarse.</translation>
    </message>
    <message>
        <source>clean network: %1; perturbed network: %2</source>
        <translation>red limpia: %1; red perturbada: %2</translation>
    </message>
</context>
<context>
    <name>rewire::ProbabilityRows</name>
    <message>
        <source>clean network</source>
        <translation>red limpia</translation>
    </message>
    <message>
        <source>perturbed network</source>
        <translation>red perturbada</translation>
    </message>
    <message>
        <source>clean</source>
        <translation>limpia</translation>
    </message>
    <message>
        <source>perturbed</source>
        <translation>perturbada</translation>
    </message>
</context>
<context>
    <name>rewire::RecentRuns</name>
    <message>
        <source>%1, %2 · epoch %3 of %4</source>
        <translation>%1, %2 · época %3 de %4</translation>
    </message>
    <message>
        <source>%1 (open)</source>
        <translation>%1 (abierta)</translation>
    </message>
    <message>
        <source>Rewire did not end as it should. Go on with the run of %1, epoch %2?</source>
        <translation>Rewire no terminó como debía. ¿Seguir con la ejecución de %1, época %2?</translation>
    </message>
    <message>
        <source>No run yet: every run is kept here once an epoch is finished</source>
        <translation>Aún no hay ejecuciones: aquí se guarda cada una en cuanto termina una época</translation>
    </message>
</context>
<context>
    <name>rewire::RuleWords</name>
    <message>
        <source>SET (adaptive)</source>
        <translation>SET (adaptativa)</translation>
    </message>
    <message>
        <source>adaptive</source>
        <translation>adaptativa</translation>
    </message>
    <message>
        <source>SET takes the weakest away and grows as many at random places, so the network finds its own shape</source>
        <translation>SET elimina los más débiles y crea otros tantos en lugares al azar, de modo que la red encuentra su propia forma</translation>
    </message>
    <message>
        <source>RigL (gradients)</source>
        <translation>RigL (gradientes)</translation>
    </message>
    <message>
        <source>RigL</source>
        <translation>RigL</translation>
    </message>
    <message>
        <source>RigL takes the weakest away and grows as many where the loss would fall fastest, in ever smaller shares</source>
        <translation>RigL elimina los más débiles y crea otros tantos donde la pérdida bajaría más deprisa, en fracciones cada vez menores</translation>
    </message>
    <message>
        <source>CHT (paths)</source>
        <translation>CHT (caminos)</translation>
    </message>
    <message>
        <source>CHT</source>
        <translation>CHT</translation>
    </message>
    <message>
        <source>CHT takes the weakest away, and what leads nowhere then, and grows as many where most paths of three links nearly close</source>
        <translation>CHT elimina los más débiles, y lo que entonces no lleva a ninguna parte, y crea otros tantos donde más caminos de tres enlaces están a punto de cerrarse</translation>
    </message>
    <message>
        <source>CHTs (drawn)</source>
        <translation>CHTs (sorteo)</translation>
    </message>
    <message>
        <source>CHTs</source>
        <translation>CHTs</translation>
    </message>
    <message>
        <source>CHTs draws who goes by weight and who grows by paths of three links, ever more strictly: neurons fall silent and the rest do better</source>
        <translation>CHTs sortea quién se va según el peso y quién nace según los caminos de tres enlaces, cada vez con más rigor: hay neuronas que quedan silenciosas y el resto rinde mejor</translation>
    </message>
    <message>
        <source>random (control)</source>
        <translation>aleatoria (control)</translation>
    </message>
    <message>
        <source>random</source>
        <translation>aleatoria</translation>
    </message>
    <message>
        <source>random takes any links away and grows as many anywhere: the control that tells what choosing is worth</source>
        <translation>la aleatoria elimina enlaces cualesquiera y crea otros tantos en cualquier parte: el control que dice cuánto vale elegir</translation>
    </message>
    <message>
        <source>static</source>
        <translation>estática</translation>
    </message>
    <message>
        <source>static leaves them where they are</source>
        <translation>la estática los deja donde están</translation>
    </message>
    <message>
        <source>The static rule never grows a link: what is applied stays away.</source>
        <translation>La regla estática nunca crea un enlace: lo que se aplica no se repone.</translation>
    </message>
    <message>
        <source>dense</source>
        <translation>densa</translation>
    </message>
    <message>
        <source>dense has every link there can be</source>
        <translation>la densa tiene todos los enlaces posibles</translation>
    </message>
    <message>
        <source>A dense network grows no links: one that is removed is a weight of 0, and training moves it again.</source>
        <translation>Una red densa no crea enlaces: uno eliminado es un peso de 0, y el entrenamiento vuelve a moverlo.</translation>
    </message>
</context>
<context>
    <name>rewire::RunBar</name>
    <message>
        <source>slow motion</source>
        <translation>cámara lenta</translation>
    </message>
    <message>
        <source>&amp;Slow motion</source>
        <translation>&amp;Cámara lenta</translation>
    </message>
    <message>
        <source>Mini-batches that can be followed; at a rewiring, training waits while links die and others are born.</source>
        <translation>Minilotes que se pueden seguir con la vista; en cada recableado, el entrenamiento espera mientras unos enlaces mueren y otros nacen.</translation>
    </message>
    <message>
        <source>2 s / epoch</source>
        <translation>2 s / época</translation>
    </message>
    <message>
        <source>An epoch every &amp;2 s</source>
        <translation>Una época cada &amp;2 s</translation>
    </message>
    <message>
        <source>Slow enough to see every rewiring.</source>
        <translation>Lo bastante lento para ver cada recableado.</translation>
    </message>
    <message>
        <source>full speed</source>
        <translation>vel. máxima</translation>
    </message>
    <message>
        <source>&amp;Full speed</source>
        <translation>&amp;Velocidad máxima</translation>
    </message>
    <message>
        <source>As fast as it goes.</source>
        <translation>Tan rápido como se pueda.</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ejecución</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Iniciar</translation>
    </message>
    <message>
        <source>Train: show the network one mini-batch after another (Space)</source>
        <translation>Entrenar: mostrar a la red un minilote tras otro (Espacio)</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Stand still after this mini-batch; nothing is lost (Space)</source>
        <translation>Parar después de este minilote; no se pierde nada (Espacio)</translation>
    </message>
    <message>
        <source>One epoch</source>
        <translation>Una época</translation>
    </message>
    <message>
        <source>Train to the end of this epoch, rewire, and stand still</source>
        <translation>Entrenar hasta el final de esta época, recablear y parar</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Reiniciar</translation>
    </message>
    <message>
        <source>The same experiment from epoch 0: the same seed draws the same network</source>
        <translation>El mismo experimento desde la época 0: la misma semilla sortea la misma red</translation>
    </message>
    <message>
        <source>Train %1 &amp;more epochs</source>
        <translation>Entrenar %1 épocas &amp;más</translation>
    </message>
    <message>
        <source>Go on after the last epoch, with the learning rates of a run that was planned for so many. Links are rewired again.</source>
        <translation>Seguir después de la última época, con las tasas de aprendizaje de una ejecución prevista para tantas. Los enlaces se vuelven a recablear.</translation>
    </message>
    <message>
        <source>stop at</source>
        <translation>parar en</translation>
    </message>
    <message>
        <source>stop at an epoch</source>
        <translation>parar en una época</translation>
    </message>
    <message>
        <source>Pause by itself after this epoch, to look at the network at a moment you choose.</source>
        <translation>Pausar automáticamente tras esta época, para mirar la red en el momento elegido.</translation>
    </message>
    <message>
        <source>epoch to stop at</source>
        <translation>época en la que parar</translation>
    </message>
    <message>
        <source>speed</source>
        <translation>velocidad</translation>
    </message>
    <message>
        <source>How fast the training is watched. It changes no result.</source>
        <translation>A qué velocidad se observa el entrenamiento. No cambia ningún resultado.</translation>
    </message>
    <message>
        <source>no network yet</source>
        <translation>aún no hay red</translation>
    </message>
    <message>
        <source>epoch &lt;b&gt;%1&lt;/b&gt; / %2</source>
        <translation>época &lt;b&gt;%1&lt;/b&gt; / %2</translation>
    </message>
    <message>
        <source>epoch &lt;b&gt;%1&lt;/b&gt; / %1</source>
        <translation>época &lt;b&gt;%1&lt;/b&gt; / %1</translation>
    </message>
</context>
<context>
    <name>rewire::RunTableModel</name>
    <message>
        <source>rule</source>
        <translation>regla</translation>
    </message>
    <message>
        <source>The rule that rewires the network; the square has the colour of this run in every plot of runs.</source>
        <translation>La regla que recablea la red; el cuadrado tiene el color de esta ejecución en todos los gráficos de ejecuciones.</translation>
    </message>
    <message>
        <source>dataset</source>
        <translation>datos</translation>
    </message>
    <message>
        <source>The images that the network learns.</source>
        <translation>Las imágenes que la red aprende.</translation>
    </message>
    <message>
        <source>density</source>
        <translation>densidad</translation>
    </message>
    <message>
        <source>The share of all possible links that there are, by layer where layers differ.</source>
        <translation>La parte de todos los enlaces posibles que existe, por capa donde las capas difieren.</translation>
    </message>
    <message>
        <source>others</source>
        <translation>otros</translation>
    </message>
    <message>
        <source>Other settings in which the runs of this list differ.</source>
        <translation>Otros ajustes en los que difieren las ejecuciones de esta lista.</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>semilla</translation>
    </message>
    <message>
        <source>The number that the first links, weights and the order of the images are drawn from. Of a group: the runs that are finished.</source>
        <translation>El número del que se sortean los primeros enlaces, los pesos y el orden de las imágenes. De un grupo: las ejecuciones terminadas.</translation>
    </message>
    <message>
        <source>epochs</source>
        <translation>épocas</translation>
    </message>
    <message>
        <source>Epochs that are finished, and those that are asked for.</source>
        <translation>Las épocas terminadas y las pedidas.</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>exactitud</translation>
    </message>
    <message>
        <source>Accuracy on the test images after the last epoch. Of a group: mean and standard deviation of the runs that are finished.</source>
        <translation>La exactitud en las imágenes de prueba tras la última época. De un grupo: la media y la desviación estándar de las ejecuciones terminadas.</translation>
    </message>
    <message>
        <source>state</source>
        <translation>estado</translation>
    </message>
    <message>
        <source>Training: a program works on it now, here or on another machine. Interrupted: nobody does, and it can go on.</source>
        <translation>Entrenando: un programa trabaja en ella ahora, aquí o en otra máquina. Interrumpida: nadie trabaja en ella, y puede continuar.</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>carpeta</translation>
    </message>
    <message>
        <source>The folder of the run, or of its sweep.</source>
        <translation>La carpeta de la ejecución o de su barrido.</translation>
    </message>
</context>
<context>
    <name>rewire::RunsPanel</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 ± %2</source>
        <translation>%1 ± %2</translation>
    </message>
    <message>
        <source>n = %1 of %2</source>
        <translation>n = %1 de %2</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en espera</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>interrumpida</translation>
    </message>
    <message>
        <source>training</source>
        <translation>entrenando</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallida</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>terminada</translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>semilla %1</translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <translation>%1 en espera</translation>
    </message>
    <message>
        <source>%1 interrupted</source>
        <translation>%1 interrumpidas</translation>
    </message>
    <message>
        <source>%1 training</source>
        <translation>%1 entrenando</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 fallidas</translation>
    </message>
    <message>
        <source>%1 finished</source>
        <translation>%1 terminadas</translation>
    </message>
    <message>
        <source>group seeds</source>
        <translation>agrupar semillas</translation>
    </message>
    <message>
        <source>Filter of the runs</source>
        <translation>Filtro de las ejecuciones</translation>
    </message>
    <message>
        <source>filter</source>
        <translation>filtro</translation>
    </message>
    <message>
        <source>Lists only runs that have each of these words in one of their columns.</source>
        <translation>Muestra solo las ejecuciones que tienen cada una de estas palabras en alguna de sus columnas.</translation>
    </message>
    <message>
        <source>Group runs that differ in nothing but the seed</source>
        <translation>Agrupar las ejecuciones que solo difieren en la semilla</translation>
    </message>
    <message>
        <source>Makes one row of the runs that differ in nothing but the seed. Plots then show their mean, because one run proves little.</source>
        <translation>Reúne en una fila las ejecuciones que solo difieren en la semilla. Los gráficos muestran entonces su media, porque una sola ejecución demuestra poco.</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>Carpeta…</translation>
    </message>
    <message>
        <source>Chooses the folder whose runs and sweeps are listed.</source>
        <translation>Elige la carpeta cuyas ejecuciones y barridos se muestran.</translation>
    </message>
    <message>
        <source>Means…</source>
        <translation>Medias…</translation>
    </message>
    <message>
        <source>Shows the means of the chosen runs over their seeds, and paired differences, as a table to copy into a text.</source>
        <translation>Muestra las medias de las ejecuciones elegidas sobre sus semillas, y las diferencias emparejadas, como una tabla para copiar en un texto.</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Ejecuciones</translation>
    </message>
    <message>
        <source>The folder of the runs</source>
        <translation>La carpeta de las ejecuciones</translation>
    </message>
    <message>
        <source>The sweep %1 is still trained here. Stop it, or wait for its end.</source>
        <translation>El barrido %1 aún se entrena aquí. Deténgalo, o espere a que termine.</translation>
    </message>
    <message>
        <source>No runs here yet. Every run of the window is kept, and a folder of sweeps can be chosen.</source>
        <translation>Aquí aún no hay ejecuciones. Se guarda cada ejecución de la ventana, y se puede elegir una carpeta de barridos.</translation>
    </message>
    <message>
        <source>There are more runs; the first %1 are listed.</source>
        <translation>Hay más ejecuciones; se muestran las primeras %1.</translation>
    </message>
    <message>
        <source>One more folder cannot be read.</source>
        <translation>Otra carpeta no se puede leer.</translation>
    </message>
    <message>
        <source>%1 more folders cannot be read.</source>
        <translation>Otras %1 carpetas no se pueden leer.</translation>
    </message>
    <message>
        <source>%1 of %2 epochs</source>
        <translation>%1 de %2 épocas</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Lado a lado</translation>
    </message>
    <message>
        <source>Shows the networks of the two chosen runs beside each other, and the links that they share.</source>
        <translation>Muestra las redes de las dos ejecuciones elegidas, una junto a otra, y los enlaces que comparten.</translation>
    </message>
    <message>
        <source>Choose exactly two runs that have begun, the second one with Ctrl: then their networks are shown beside each other, and the links that they share.</source>
        <translation>Elija exactamente dos ejecuciones ya comenzadas, la segunda con Ctrl: entonces se muestran sus redes, una junto a otra, y los enlaces que comparten.</translation>
    </message>
    <message>
        <source>about %1 left</source>
        <translation>quedan unos %1</translation>
    </message>
</context>
<context>
    <name>rewire::SamplingForm</name>
    <message>
        <source>what is done</source>
        <translation>qué se hace</translation>
    </message>
    <message>
        <source>What is done to the network, or to the images that it is shown.</source>
        <translation>Lo que se le hace a la red, o a las imágenes que se le muestran.</translation>
    </message>
    <message>
        <source>compared at</source>
        <translation>comparar con</translation>
    </message>
    <message>
        <source>Models of different density lose either the same share of their own links, or the same number: a share of the links of the sparsest.</source>
        <translation>Los modelos de distinta densidad pierden o la misma fracción de sus propios enlaces o el mismo número: una fracción de los enlaces del más disperso.</translation>
    </message>
    <message>
        <source>equal share of links</source>
        <translation>igual fracción de enlaces</translation>
    </message>
    <message>
        <source>equal number of links</source>
        <translation>igual número de enlaces</translation>
    </message>
    <message>
        <source>from strength</source>
        <translation>intensidad inicial</translation>
    </message>
    <message>
        <source>The smallest strength; 0 is the network as it is.</source>
        <translation>La intensidad más pequeña; 0 es la red tal como está.</translation>
    </message>
    <message>
        <source>to strength</source>
        <translation>intensidad final</translation>
    </message>
    <message>
        <source>The largest strength.</source>
        <translation>La intensidad más grande.</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>pasos</translation>
    </message>
    <message>
        <source>How many strengths, both ends included.</source>
        <translation>Cuántas intensidades, incluidos los dos extremos.</translation>
    </message>
    <message>
        <source>repeats</source>
        <translation>repeticiones</translation>
    </message>
    <message>
        <source>How many draws at each strength. Draws differ: ten tell the mean and how sure it is, one does not.</source>
        <translation>Cuántos sorteos con cada intensidad. Los sorteos difieren: diez dicen la media y lo segura que es, uno no.</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>semilla</translation>
    </message>
    <message>
        <source>The first draw follows from this number, the next from the one after it: the same seed, the same curve.</source>
        <translation>El primer sorteo sale de este número; el siguiente, del que le sigue: misma semilla, misma curva.</translation>
    </message>
    <message>
        <source>from</source>
        <translation>de</translation>
    </message>
    <message>
        <source>to</source>
        <translation>a</translation>
    </message>
    <message>
        <source>once will do</source>
        <translation>basta una vez</translation>
    </message>
    <message>
        <source>Nothing is drawn at random: every repeat gives the same accuracy.</source>
        <translation>Nada se sortea: todas las repeticiones dan la misma exactitud.</translation>
    </message>
</context>
<context>
    <name>rewire::SaveMovieDialog</name>
    <message>
        <source>dark colours</source>
        <translation>colores oscuros</translation>
    </message>
    <message>
        <source>Save movie</source>
        <translation>Guardar vídeo</translation>
    </message>
    <message>
        <source>First epoch of the movie</source>
        <translation>Primera época del vídeo</translation>
    </message>
    <message>
        <source>the first</source>
        <translation>la primera</translation>
    </message>
    <message>
        <source>Last epoch of the movie</source>
        <translation>Última época del vídeo</translation>
    </message>
    <message>
        <source>the last</source>
        <translation>la última</translation>
    </message>
    <message>
        <source>Epochs a second</source>
        <translation>Épocas por segundo</translation>
    </message>
    <message>
        <source> epochs a second</source>
        <translation> épocas por segundo</translation>
    </message>
    <message>
        <source>Width of the movie</source>
        <translation>Anchura del vídeo</translation>
    </message>
    <message>
        <source>Height of the movie</source>
        <translation>Altura del vídeo</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>View of the movie</source>
        <translation>Vista del vídeo</translation>
    </message>
    <message>
        <source>Movie in dark colours</source>
        <translation>Vídeo en colores oscuros</translation>
    </message>
    <message>
        <source>File of the movie</source>
        <translation>Archivo del vídeo</translation>
    </message>
    <message>
        <source>A .gif plays everywhere, a .webm is smaller and needs ffmpeg; a name without an ending is a folder of pictures.</source>
        <translation>Un .gif se reproduce en todas partes; un .webm ocupa menos y necesita ffmpeg; un nombre sin extensión es una carpeta de imágenes.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Chooses the file.</source>
        <translation>Elige el archivo.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Make the movie</source>
        <translation>Crear el vídeo</translation>
    </message>
    <message>
        <source>It is made beside the window; the run need not stop.</source>
        <translation>Se crea aparte de la ventana; la ejecución no tiene que detenerse.</translation>
    </message>
    <message>
        <source>view</source>
        <translation>vista</translation>
    </message>
    <message>
        <source>epochs</source>
        <translation>épocas</translation>
    </message>
    <message>
        <source>to</source>
        <translation>a</translation>
    </message>
    <message>
        <source>speed</source>
        <translation>velocidad</translation>
    </message>
    <message>
        <source>width × height</source>
        <translation>ancho × alto</translation>
    </message>
    <message>
        <source>file</source>
        <translation>archivo</translation>
    </message>
    <message>
        <source>GIF (*.gif)</source>
        <translation>GIF (*.gif)</translation>
    </message>
    <message>
        <source>WebM (*.webm)</source>
        <translation>WebM (*.webm)</translation>
    </message>
    <message>
        <source>Folder of pictures (*)</source>
        <translation>Carpeta de imágenes (*)</translation>
    </message>
    <message>
        <source>A movie needs two epochs or more: the last comes after the first.</source>
        <translation>Un vídeo necesita dos épocas o más: la última va después de la primera.</translation>
    </message>
    <message>
        <source>Choose a file.</source>
        <translation>Elegir un archivo.</translation>
    </message>
    <message>
        <source>There is no such folder; choose one that exists.</source>
        <translation>Esa carpeta no existe; elegir una que exista.</translation>
    </message>
    <message>
        <source>It replaces the one that is there.</source>
        <translation>Reemplaza al que ya existe.</translation>
    </message>
    <message>
        <source>A frame for each epoch that is kept, on the same scales.</source>
        <translation>Un fotograma por cada época guardada, con las mismas escalas.</translation>
    </message>
    <message>
        <source>connectivity</source>
        <translation>conectividad</translation>
    </message>
    <message>
        <source>input map</source>
        <translation>mapa de entrada</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>exactitud</translation>
    </message>
    <message>
        <source>degrees</source>
        <translation>grados</translation>
    </message>
    <message>
        <source>weights</source>
        <translation>pesos</translation>
    </message>
    <message>
        <source>topology</source>
        <translation>topología</translation>
    </message>
    <message>
        <source>confusion</source>
        <translation>confusión</translation>
    </message>
    <message>
        <source>gallery</source>
        <translation>galería</translation>
    </message>
    <message>
        <source>strongest paths</source>
        <translation>caminos más fuertes</translation>
    </message>
</context>
<context>
    <name>rewire::SavePicturesDialog</name>
    <message>
        <source>in dark colours</source>
        <translation>en colores oscuros</translation>
    </message>
    <message>
        <source>in light colours</source>
        <translation>en colores claros</translation>
    </message>
    <message>
        <source>the numbers of each view too, as CSV</source>
        <translation>también los valores de cada vista, como CSV</translation>
    </message>
    <message>
        <source>Save all pictures</source>
        <translation>Guardar todas las figuras</translation>
    </message>
    <message>
        <source>Folder for the pictures</source>
        <translation>Carpeta para las figuras</translation>
    </message>
    <message>
        <source>Every picture is named after its view and epoch. Others in the folder stay as they are.</source>
        <translation>Cada figura lleva el nombre de su vista y su época. Las demás de la carpeta se quedan como están.</translation>
    </message>
    <message>
        <source>Kind of the pictures</source>
        <translation>Formato de las figuras</translation>
    </message>
    <message>
        <source>PNG, for slides and the web</source>
        <translation>PNG, para diapositivas y la web</translation>
    </message>
    <message>
        <source>SVG, to be edited</source>
        <translation>SVG, para editarlo</translation>
    </message>
    <message>
        <source>PDF, for print</source>
        <translation>PDF, para imprimir</translation>
    </message>
    <message>
        <source>A table beside each picture, with what it takes to make both again.</source>
        <translation>Una tabla junto a cada figura, con lo necesario para volver a hacer ambas.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Saves them all; asks before it replaces any.</source>
        <translation>Las guarda todas; pregunta antes de reemplazar alguna.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Chooses the folder.</source>
        <translation>Elige la carpeta.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>pictures</source>
        <translation>figuras</translation>
    </message>
    <message>
        <source>1 view has something to show</source>
        <translation>1 vista tiene algo que mostrar</translation>
    </message>
    <message>
        <source>%1 views have something to show</source>
        <translation>%1 vistas tienen algo que mostrar</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>carpeta</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>formato</translation>
    </message>
    <message>
        <source>Size, fonts and colours…</source>
        <translation>Tamaño, fuentes y colores…</translation>
    </message>
    <message>
        <source>How all pictures are drawn: light ones from a dark window too.</source>
        <translation>Cómo se dibujan todas las figuras: claras también desde una ventana oscura.</translation>
    </message>
    <message>
        <source>A folder for the pictures</source>
        <translation>Una carpeta para las figuras</translation>
    </message>
    <message>
        <source>They are drawn %1.</source>
        <translation>Se dibujan %1.</translation>
    </message>
    <message>
        <source>Choose the folder they are saved into.</source>
        <translation>Elegir la carpeta en la que se guardan.</translation>
    </message>
    <message>
        <source>There is no such folder; choose one that exists.</source>
        <translation>Esa carpeta no existe; elegir una que exista.</translation>
    </message>
</context>
<context>
    <name>rewire::StatusLine</name>
    <message>
        <source>in epoch %1</source>
        <translation>en la época %1</translation>
    </message>
    <message>
        <source>at the start</source>
        <translation>al inicio</translation>
    </message>
    <message>
        <source>after epoch %1</source>
        <translation>tras la época %1</translation>
    </message>
    <message>
        <source>%1, rewired</source>
        <translation>%1, recableada</translation>
    </message>
    <message>
        <source>no network yet</source>
        <translation>aún no hay red</translation>
    </message>
    <message>
        <source>loading…</source>
        <translation>cargando…</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>listo</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pausa</translation>
    </message>
    <message>
        <source>evaluating…</source>
        <translation>evaluando…</translation>
    </message>
    <message>
        <source>training</source>
        <translation>entrenando</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>terminado</translation>
    </message>
    <message>
        <source>stopped by an error</source>
        <translation>detenido por un error</translation>
    </message>
    <message>
        <source>What the program does at this moment.</source>
        <translation>Lo que hace el programa en este momento.</translation>
    </message>
    <message>
        <source>epoch 1,000 · batch 1,875 of 1,875</source>
        <translation>época 1,000 · lote 1,875 de 1,875</translation>
    </message>
    <message>
        <source>An epoch shows every training image once, in batches; after each batch the weights are corrected a little.</source>
        <translation>Una época muestra cada imagen de entrenamiento una vez, por lotes; después de cada lote se corrigen un poco los pesos.</translation>
    </message>
    <message>
        <source>The links of the hidden layers, without those of the dense output layer. Rewiring moves them; their number never changes.</source>
        <translation>Los enlaces de las capas ocultas, sin los de la capa de salida, que es densa. El recableado los mueve; su número nunca cambia.</translation>
    </message>
    <message>
        <source>88,888 sparse links</source>
        <translation>88,888 enlaces dispersos</translation>
    </message>
    <message>
        <source>99.9 % sparse</source>
        <translation>99,9 % dispersa</translation>
    </message>
    <message>
        <source>The share of possible links of the hidden layers that do not exist.</source>
        <translation>La fracción de enlaces posibles de las capas ocultas que no existen.</translation>
    </message>
    <message>
        <source>888,888 images/s</source>
        <translation>888,888 imágenes/s</translation>
    </message>
    <message>
        <source>Training images that go through the network in a second, forth and back.</source>
        <translation>Imágenes de entrenamiento que recorren la red en un segundo, hacia delante y hacia atrás.</translation>
    </message>
    <message>
        <source>88 min 88 s left</source>
        <translation>faltan 88 min 88 s</translation>
    </message>
    <message>
        <source>To the last epoch, or to the one it stops at, at the present speed.</source>
        <translation>Hasta la última época, o hasta aquella en la que para, a la velocidad actual.</translation>
    </message>
    <message>
        <source>seed 88888</source>
        <translation>semilla 88888</translation>
    </message>
    <message>
        <source>The same seed and settings give the same run, to the last bit.</source>
        <translation>La misma semilla y los mismos ajustes dan la misma ejecución, hasta el último bit.</translation>
    </message>
    <message>
        <source>epoch %1</source>
        <translation>época %1</translation>
    </message>
    <message>
        <source> · batch %1 of %2</source>
        <translation> · lote %1 de %2</translation>
    </message>
    <message>
        <source>%1 % sparse</source>
        <translation>%1 % dispersa</translation>
    </message>
    <message>
        <source>dense</source>
        <translation>densa</translation>
    </message>
    <message>
        <source>%1 images/s</source>
        <translation>%1 imágenes/s</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>faltan %1</translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>semilla %1</translation>
    </message>
</context>
<context>
    <name>rewire::StrengthBox</name>
    <message>
        <source>“%1” is no number: write 0.05, say, or 8/255.</source>
        <translation>«%1» no es un número: escribir 0,05, por ejemplo, u 8/255.</translation>
    </message>
</context>
<context>
    <name>rewire::StrengthRow</name>
    <message>
        <source>options of: %1</source>
        <translation>opciones de: %1</translation>
    </message>
    <message>
        <source>Double click: back to 0.</source>
        <translation>Doble clic: volver a 0.</translation>
    </message>
</context>
<context>
    <name>rewire::SweepBar</name>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Stops the sweep. Finished epochs are kept, and it can go on later.</source>
        <translation>Detiene el barrido. Las épocas terminadas se conservan, y puede continuar más tarde.</translation>
    </message>
    <message>
        <source>The sweep cannot be started: %1.</source>
        <translation>El barrido no se puede iniciar: %1.</translation>
    </message>
    <message>
        <source>The sweep %1 is trained in the background.</source>
        <translation>El barrido %1 se entrena en segundo plano.</translation>
    </message>
    <message>
        <source>The sweep %1 is being stopped …</source>
        <translation>El barrido %1 se está deteniendo …</translation>
    </message>
    <message>
        <source>The sweep has ended: %1</source>
        <translation>El barrido ha terminado: %1</translation>
    </message>
</context>
<context>
    <name>rewire::SweepDialog</name>
    <message>
        <source>Begin</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>Trains all these runs in the background, by another program; the panel Runs shows how far they are.</source>
        <translation>Entrena todas estas ejecuciones en segundo plano, con otro programa; el panel Ejecuciones muestra cuánto han avanzado.</translation>
    </message>
    <message>
        <source>Sweep</source>
        <translation>Barrido</translation>
    </message>
    <message>
        <source>Rules of the sweep</source>
        <translation>Reglas del barrido</translation>
    </message>
    <message>
        <source>The rules that rewire the network, as set, static, chts.</source>
        <translation>Las reglas que recablean la red, como set, static, chts.</translation>
    </message>
    <message>
        <source>Datasets of the sweep</source>
        <translation>Datos del barrido</translation>
    </message>
    <message>
        <source>The datasets, as mnist, fashion-mnist, or folders of IDX files.</source>
        <translation>Los conjuntos de datos, como mnist, fashion-mnist, o carpetas de archivos IDX.</translation>
    </message>
    <message>
        <source>Densities of the sweep</source>
        <translation>Densidades del barrido</translation>
    </message>
    <message>
        <source>The shares of all possible links, with semicolons between, as 0.5 %; 1 %; 2 %.</source>
        <translation>Las partes de todos los enlaces posibles, separadas por punto y coma, como 0,5 %; 1 %; 2 %.</translation>
    </message>
    <message>
        <source>Hidden layers of the sweep</source>
        <translation>Capas ocultas del barrido</translation>
    </message>
    <message>
        <source>The hidden layers, with semicolons between whole networks, as 1000, 1000; 300, 300.</source>
        <translation>Las capas ocultas, con punto y coma entre redes enteras, como 1000, 1000; 300, 300.</translation>
    </message>
    <message>
        <source>Seeds of the sweep</source>
        <translation>Semillas del barrido</translation>
    </message>
    <message>
        <source>The seeds, as 1..10. Five or more tell how far runs differ by chance alone.</source>
        <translation>Las semillas, como 1..10. Cinco o más dicen cuánto difieren las ejecuciones solo por azar.</translation>
    </message>
    <message>
        <source>Folder of the sweep</source>
        <translation>Carpeta del barrido</translation>
    </message>
    <message>
        <source>A new folder, or that of a sweep, which grows by what is new. Every run has a folder in it.</source>
        <translation>Una carpeta nueva, o la de un barrido, que crece con lo nuevo. Cada ejecución tiene en ella su carpeta.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Chooses the folder.</source>
        <translation>Elige la carpeta.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>rule</source>
        <translation>regla</translation>
    </message>
    <message>
        <source>dataset</source>
        <translation>datos</translation>
    </message>
    <message>
        <source>density</source>
        <translation>densidad</translation>
    </message>
    <message>
        <source>hidden layers</source>
        <translation>capas ocultas</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>semilla</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>carpeta</translation>
    </message>
    <message>
        <source>The folder of the sweep</source>
        <translation>La carpeta del barrido</translation>
    </message>
    <message>
        <source>Counting the runs …</source>
        <translation>Contando las ejecuciones …</translation>
    </message>
    <message>
        <source>More than %1 runs are for the command line: rewire sweep.</source>
        <translation>Más de %1 ejecuciones son para la línea de órdenes: rewire sweep.</translation>
    </message>
    <message>
        <source>One run</source>
        <translation>Una ejecución</translation>
    </message>
    <message>
        <source>%1 runs</source>
        <translation>%1 ejecuciones</translation>
    </message>
    <message>
        <source>%1. Measuring how long they take …</source>
        <translation>%1. Midiendo cuánto tardan …</translation>
    </message>
    <message>
        <source>%1, about %2 here, with %3 at the same time. Other settings are those of the experiment: %4 epochs.</source>
        <translation>%1, unos %2 aquí, con %3 a la vez. Los demás ajustes son los del experimento: %4 épocas.</translation>
    </message>
    <message>
        <source>Choose a folder.</source>
        <translation>Elija una carpeta.</translation>
    </message>
    <message>
        <source>A dataset is a name, as mnist, or a folder of IDX files.</source>
        <translation>Un conjunto de datos es un nombre, como mnist, o una carpeta de archivos IDX.</translation>
    </message>
    <message>
        <source>Hidden layers are whole numbers, as 1000, 1000; other layers follow after a semicolon.</source>
        <translation>Las capas ocultas son números enteros, como 1000, 1000; otras capas siguen tras un punto y coma.</translation>
    </message>
    <message>
        <source>A density is a share, as 1 % or 0.01; other densities follow after a semicolon.</source>
        <translation>Una densidad es una parte, como 1 % o 0,01; otras densidades siguen tras un punto y coma.</translation>
    </message>
    <message>
        <source>Rules are set, rigl, cht, chts, random, static and dense.</source>
        <translation>Las reglas son set, rigl, cht, chts, random, static y dense.</translation>
    </message>
    <message>
        <source>Seeds are whole numbers or ranges, as 1..10 or 1, 2, 7.</source>
        <translation>Las semillas son números enteros o intervalos, como 1..10 o 1, 2, 7.</translation>
    </message>
    <message>
        <source>then</source>
        <translation>después</translation>
    </message>
    <message>
        <source>The commands take longer still.</source>
        <translation>Las órdenes tardan aún más.</translation>
    </message>
</context>
<context>
    <name>rewire::ThenField</name>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Adds the command to the list.</source>
        <translation>Añade la orden a la lista.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Takes the chosen command out of the list.</source>
        <translation>Quita de la lista la orden elegida.</translation>
    </message>
    <message>
        <source>Commands for every trained network</source>
        <translation>Órdenes para cada red entrenada</translation>
    </message>
    <message>
        <source>Each is done to every trained network, without a model; the results lie in the folders of the runs.</source>
        <translation>Cada una se aplica a cada red entrenada, sin modelo; los resultados quedan en las carpetas de las ejecuciones.</translation>
    </message>
    <message>
        <source>Command to add</source>
        <translation>Orden que se añade</translation>
    </message>
    <message>
        <source>A command curve or perturb with its options, as on the command line (--then). The list has common ones.</source>
        <translation>Una orden curve o perturb con sus opciones, como en la línea de órdenes (--then). La lista tiene las habituales.</translation>
    </message>
    <message>
        <source>curve … or perturb …</source>
        <translation>curve … o perturb …</translation>
    </message>
</context>
<context>
    <name>rewire::TimelineBar</name>
    <message>
        <source>epochs a second</source>
        <translation>épocas por segundo</translation>
    </message>
    <message>
        <source>Epochs a second while the timeline plays.</source>
        <translation>Épocas por segundo mientras se reproduce la línea de tiempo.</translation>
    </message>
    <message>
        <source>%1 / s</source>
        <translation>%1 / s</translation>
    </message>
    <message>
        <source>&amp;Play the timeline</source>
        <translation>&amp;Reproducir la línea de tiempo</translation>
    </message>
    <message>
        <source>Show one epoch after another, from the head on</source>
        <translation>Mostrar una época tras otra, desde el cabezal</translation>
    </message>
    <message>
        <source>Epoch &amp;before</source>
        <translation>Época &amp;anterior</translation>
    </message>
    <message>
        <source>Look at the epoch before</source>
        <translation>Mirar la época anterior</translation>
    </message>
    <message>
        <source>&amp;Next epoch</source>
        <translation>Época &amp;siguiente</translation>
    </message>
    <message>
        <source>Look at the next epoch</source>
        <translation>Mirar la época siguiente</translation>
    </message>
    <message>
        <source>&amp;Live</source>
        <translation>En &amp;vivo</translation>
    </message>
    <message>
        <source>Back to the present, where the run trains</source>
        <translation>Volver al presente, donde se entrena la ejecución</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Comparar</translation>
    </message>
    <message>
        <source>Hold this epoch against the ones that the head moves to: links that only one of the two has are marked</source>
        <translation>Comparar esta época con aquellas a las que se mueve el cabezal: se marcan los enlaces que solo tiene una de las dos</translation>
    </message>
    <message>
        <source>&amp;Go on from here</source>
        <translation>Se&amp;guir desde aquí</translation>
    </message>
    <message>
        <source>Begin a run of its own with this epoch, to change settings or to break the network; this run is kept</source>
        <translation>Empezar una ejecución aparte con esta época, para cambiar ajustes o romper la red; esta ejecución se conserva</translation>
    </message>
    <message>
        <source>Go on from here, &amp;doing again what was done later</source>
        <translation>Seguir desde aquí &amp;y repetir lo que se hizo después</translation>
    </message>
    <message>
        <source>The same, and what was done by hand after this epoch is done again at its moments</source>
        <translation>Lo mismo, y lo que se hizo a mano después de esta época se vuelve a hacer en sus momentos</translation>
    </message>
    <message>
        <source>&amp;Room for the history …</source>
        <translation>&amp;Espacio para el historial …</translation>
    </message>
    <message>
        <source>Set what the history of a run may take on the disk</source>
        <translation>Fijar lo que puede ocupar en el disco el historial de una ejecución</translation>
    </message>
    <message>
        <source>epoch %1 of %1</source>
        <translation>época %1 de %1</translation>
    </message>
    <message>
        <source>keeps 1 epoch in %1</source>
        <translation>guarda 1 época de cada %1</translation>
    </message>
    <message>
        <source>keeps no epochs</source>
        <translation>no guarda épocas</translation>
    </message>
    <message>
        <source>epoch %1 of %2</source>
        <translation>época %1 de %2</translation>
    </message>
    <message>
        <source>The history of this run has no room for more. Timeline → %1 gives more to runs that begin from then on.</source>
        <translation>En el historial de esta ejecución no cabe más. Línea de tiempo → %1 da más espacio a las ejecuciones que empiecen a partir de entonces.</translation>
    </message>
    <message>
        <source>&amp;Compared with %1</source>
        <translation>&amp;Comparada con %1</translation>
    </message>
</context>
<context>
    <name>rewire::TimelineStrip</name>
    <message>
        <source>timeline</source>
        <translation>línea de tiempo</translation>
    </message>
    <message>
        <source>epoch %1 of %2</source>
        <translation>época %1 de %2</translation>
    </message>
    <message>
        <source>live</source>
        <translation>en vivo</translation>
    </message>
    <message>
        <source>Epochs that are finished appear here, to be looked at again.</source>
        <translation>Aquí aparecen las épocas terminadas, para volver a mirarlas.</translation>
    </message>
    <message>
        <source>The present. Click or drag to look at an earlier epoch; every view follows.</source>
        <translation>El presente. Un clic o arrastrar lleva a una época anterior; todas las vistas la siguen.</translation>
    </message>
    <message>
        <source>The start</source>
        <translation>El inicio</translation>
    </message>
    <message>
        <source>Epoch %1</source>
        <translation>Época %1</translation>
    </message>
    <message>
        <source>: test accuracy %1</source>
        <translation>: exactitud en prueba %1</translation>
    </message>
</context>
<context>
    <name>rewire::TopologyView</name>
    <message>
        <source>Topology</source>
        <translation>Topología</translation>
    </message>
    <message>
        <source>All layers: the whole network, as in metrics.csv. One layer: measured anew from the epochs that the run keeps.</source>
        <translation>Todas las capas: la red entera, como en metrics.csv. Una capa: se mide de nuevo en las épocas que guarda la ejecución.</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Medidas</translation>
    </message>
    <message>
        <source>Measures that are shown</source>
        <translation>Medidas que se muestran</translation>
    </message>
    <message>
        <source>Chooses what is drawn; the mouse on a name tells what it means.</source>
        <translation>Elige lo que se dibuja; al pasar el ratón por un nombre se dice qué significa.</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>época</translation>
    </message>
    <message>
        <source>No measure is chosen</source>
        <translation>No hay ninguna medida elegida</translation>
    </message>
    <message>
        <source>A dense network has no topology to measure</source>
        <translation>Una red densa no tiene topología que medir</translation>
    </message>
    <message>
        <source>Nothing of these is known of this layer yet</source>
        <translation>De estas medidas aún no se sabe nada en esta capa</translation>
    </message>
    <message>
        <source>Nothing measured yet</source>
        <translation>Aún no se ha medido nada</translation>
    </message>
    <message>
        <source>epoch %1: %2</source>
        <translation>época %1: %2</translation>
    </message>
    <message>
        <source>No topology measured yet.</source>
        <translation>Aún no se ha medido ninguna topología.</translation>
    </message>
    <message>
        <source>Topology at %1.</source>
        <translation>Topología en la %1.</translation>
    </message>
    <message>
        <source>epoch %1</source>
        <translation>época %1</translation>
    </message>
    <message>
        <source>links rewired</source>
        <translation>enlaces recableados</translation>
    </message>
    <message>
        <source>Links that the rewiring after the epoch moves, of the whole network.</source>
        <translation>Enlaces que mueve el recableado tras la época, en toda la red.</translation>
    </message>
    <message>
        <source>variance/mean, links in</source>
        <translation>varianza/media, entrada</translation>
    </message>
    <message>
        <source>Variance over mean of the in-degrees of one layer: 1 where links are laid at random, more where some neurons gather them.</source>
        <translation>Varianza entre media de los grados de entrada de una capa: 1 si los enlaces se ponen al azar, más si algunas neuronas los acumulan.</translation>
    </message>
    <message>
        <source>variance/mean, links out</source>
        <translation>varianza/media, salida</translation>
    </message>
    <message>
        <source>Variance over mean of the out-degrees of one layer: 1 where links are laid at random, more where some gather them.</source>
        <translation>Varianza entre media de los grados de salida de una capa: 1 si los enlaces se ponen al azar, más si algunas los acumulan.</translation>
    </message>
</context>
<context>
    <name>rewire::View</name>
    <message>
        <source>Si&amp;ze and fonts of pictures…</source>
        <translation>&amp;Tamaño y fuentes de las figuras…</translation>
    </message>
    <message>
        <source>Si&amp;ze and fonts of pictures (%1)…</source>
        <translation>&amp;Tamaño y fuentes de las figuras (%1)…</translation>
    </message>
    <message>
        <source>Pictures in &amp;dark colours</source>
        <translation>Figuras en colores &amp;oscuros</translation>
    </message>
    <message>
        <source>Saved and copied pictures are light, for paper, unless this is ticked; the window keeps its own colours.</source>
        <translation>Las figuras guardadas y copiadas son claras, para papel, si esto no se marca; la ventana conserva sus propios colores.</translation>
    </message>
    <message>
        <source>Menu of this picture</source>
        <translation>Menú de esta figura</translation>
    </message>
    <message>
        <source>%1, epoch %2</source>
        <translation>%1, época %2</translation>
    </message>
    <message>
        <source>Save &amp;picture…</source>
        <translation>Guardar &amp;figura…</translation>
    </message>
    <message>
        <source>&amp;Copy picture</source>
        <translation>&amp;Copiar figura</translation>
    </message>
    <message>
        <source>Save &amp;numbers as CSV…</source>
        <translation>Guardar &amp;valores como CSV…</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>Imagen PNG (*.png)</translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation>Dibujo SVG (*.svg)</translation>
    </message>
    <message>
        <source>PDF page (*.pdf)</source>
        <translation>Página PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>Guardar figura</translation>
    </message>
    <message>
        <source>Save numbers</source>
        <translation>Guardar valores</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Valores separados por comas (*.csv)</translation>
    </message>
    <message>
        <source>Show as &amp;table</source>
        <translation>Mostrar como ta&amp;bla</translation>
    </message>
</context>
<context>
    <name>rewire::WeightView</name>
    <message>
        <source>Weights</source>
        <translation>Pesos</translation>
    </message>
    <message>
        <source>log</source>
        <translation>log</translation>
    </message>
    <message>
        <source>Mean |w| is the typical strength of a link. A link is born with a weight of exactly 0 and has to earn its strength; those are counted here and left out of the bars.</source>
        <translation>|w| medio es la fuerza típica de un enlace. Un enlace nace con un peso exactamente igual a 0 y tiene que ganarse su fuerza; esos se cuentan aquí y no entran en las barras.</translation>
    </message>
    <message>
        <source>Logarithmic number of links</source>
        <translation>Número de enlaces logarítmico</translation>
    </message>
    <message>
        <source>Shows the number of links on a logarithmic axis: the few strong links are seen beside the many weak ones (key: L).</source>
        <translation>Muestra el número de enlaces en un eje logarítmico: se ven los pocos enlaces fuertes junto a los muchos débiles (tecla: L).</translation>
    </message>
    <message>
        <source>Logarithmic axis</source>
        <translation>Eje logarítmico</translation>
    </message>
    <message>
        <source>No network yet</source>
        <translation>Aún no hay red</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>peso</translation>
    </message>
    <message>
        <source>links</source>
        <translation>enlaces</translation>
    </message>
    <message>
        <source>mean |w| %1 · exactly zero %2 %</source>
        <translation>|w| medio %1 · exactamente cero %2 %</translation>
    </message>
    <message>
        <source>%1 %2 links of mean strength %3, %4 exactly zero</source>
        <translation>%1: %2 enlaces de fuerza media %3, %4 exactamente cero</translation>
    </message>
    <message>
        <source>No network yet.</source>
        <translation>Aún no hay red.</translation>
    </message>
    <message>
        <source>Weights: %1.</source>
        <translation>Pesos: %1.</translation>
    </message>
    <message>
        <source>%1 links of %2 weigh between %3 and %4</source>
        <translation>%1 enlaces de %2 pesan entre %3 y %4</translation>
    </message>
</context>
<context>
    <name>rewire::Welcome</name>
    <message>
        <source>Welcome</source>
        <translation>Bienvenida</translation>
    </message>
    <message>
        <source>Welcome to Rewire</source>
        <translation>Bienvenida a Rewire</translation>
    </message>
    <message>
        <source>close the welcome</source>
        <translation>cerrar la bienvenida</translation>
    </message>
    <message>
        <source>To the window (Escape). Help, Welcome shows this page again.</source>
        <translation>A la ventana (Esc). Ayuda, Bienvenida vuelve a mostrar esta página.</translation>
    </message>
    <message>
        <source>Train on MNIST</source>
        <translation>Entrenar con MNIST</translation>
    </message>
    <message>
        <source>A new network, with the settings that Rewire begins with, learns handwritten digits.</source>
        <translation>Una red nueva, con los ajustes con los que empieza Rewire, aprende dígitos manuscritos.</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Abrir…</translation>
    </message>
    <message>
        <source>A project, a model, an experiment or curves (Ctrl+O).</source>
        <translation>Un proyecto, un modelo, un experimento o curvas (Ctrl+O).</translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation>Archivos recientes</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Lecciones</translation>
    </message>
</context>
</TS>
