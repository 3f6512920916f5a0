<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>core</name>
    <message>
        <source>there is no such file</source>
        <translation>diese Datei gibt es nicht</translation>
    </message>
    <message>
        <source>the file cannot be looked at: %1</source>
        <translation>die Datei ist nicht zugänglich: %1</translation>
    </message>
    <message>
        <source>this is a folder; a file is needed</source>
        <translation>dies ist ein Ordner; gebraucht wird eine Datei</translation>
    </message>
    <message>
        <source>this is not an ordinary file</source>
        <translation>dies ist keine gewöhnliche Datei</translation>
    </message>
    <message>
        <source>the file cannot be opened: %1</source>
        <translation>die Datei lässt sich nicht öffnen: %1</translation>
    </message>
    <message>
        <source>the file cannot be read: %1</source>
        <translation>die Datei lässt sich nicht lesen: %1</translation>
    </message>
    <message>
        <source>the gzip data end, but the file goes on with something else; unpack it with gunzip, or fetch it again</source>
        <translation>die gzip-Daten enden, aber die Datei geht mit etwas anderem weiter; mit gunzip entpacken oder neu herunterladen</translation>
    </message>
    <message>
        <source>the gzip data is cut short; the file is not complete</source>
        <translation>die gzip-Daten brechen ab; die Datei ist nicht vollständig</translation>
    </message>
    <message>
        <source>the gzip data is corrupt: %1</source>
        <translation>die gzip-Daten sind beschädigt: %1</translation>
    </message>
    <message>
        <source>it cannot be inflated</source>
        <translation>sie lassen sich nicht entpacken</translation>
    </message>
    <message>
        <source>the folder cannot be read: %1</source>
        <translation>der Ordner lässt sich nicht lesen: %1</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>%1 fehlt</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 is not whole: %2; get it anew with: %3</source>
        <translation>%1 ist nicht vollständig: %2; neu herunterladen mit: %3</translation>
    </message>
    <message>
        <source>dataset %1</source>
        <translation>Datensatz %1</translation>
    </message>
    <message>
        <source>%1 is not on this computer; get it with: %2</source>
        <translation>%1 ist nicht auf diesem Rechner; herunterladen mit: %2</translation>
    </message>
    <message>
        <source>%1 is not on this computer; get it with: %2 or install the Debian package %3</source>
        <translation>%1 ist nicht auf diesem Rechner; herunterladen mit: %2 oder das Debian-Paket %3 installieren</translation>
    </message>
    <message>
        <source>%1 images, but %2 labels in %3; there should be as many</source>
        <translation>%1 Bilder, aber %2 Labels in %3; es müssen gleich viele sein</translation>
    </message>
    <message>
        <source>test images are %1, training images %2; they should be alike</source>
        <translation>die Testbilder sind %1 groß, die Trainingsbilder %2; beide müssen gleich groß sein</translation>
    </message>
    <message>
        <source>training and test images should both be bytes, or both be other numbers</source>
        <translation>Trainings- und Testbilder müssen beide Bytes oder beide andere Zahlen sein</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>its pixels lie in %1, those of the training images in %2; they should have one unit</source>
        <translation>die Pixel reichen von %1, die der Trainingsbilder von %2; beide müssen dieselbe Einheit haben</translation>
    </message>
    <message>
        <source>its pixels lie in %1, those the model was trained on in %2; bring them to that range</source>
        <translation>die Pixel reichen von %1, die beim Training des Modells von %2; auf diesen Bereich umrechnen</translation>
    </message>
    <message>
        <source>all training pixels are equal; there is nothing to learn from</source>
        <translation>alle Pixel der Trainingsbilder sind gleich; daraus ist nichts zu lernen</translation>
    </message>
    <message>
        <source>these floats have their bytes in the wrong order; IDX files begin with the most significant byte</source>
        <translation>die Bytes dieser Gleitkommazahlen stehen in der falschen Reihenfolge; in IDX-Dateien kommt das höchste zuerst</translation>
    </message>
    <message>
        <source>the training pixels hardly differ: their standard deviation is below a millionth of their range, %1; they should fill it, with the most significant byte first</source>
        <translation>die Pixel der Trainingsbilder unterscheiden sich kaum: Ihre Standardabweichung ist kleiner als ein Millionstel ihres Bereichs, %1; sie müssen ihn ausfüllen, das höchste Byte zuerst</translation>
    </message>
    <message>
        <source>%1 is not as it should be: %2; get it anew with: rewire data fetch %3</source>
        <translation>%1 ist nicht, wie es sein soll: %2; neu herunterladen mit: rewire data fetch %3</translation>
    </message>
    <message>
        <source>a dataset is a folder of four IDX files, this is a device or a pipe</source>
        <translation>ein Datensatz ist ein Ordner mit vier IDX-Dateien, dies ist ein Gerät oder eine Pipe</translation>
    </message>
    <message>
        <source>the dataset cannot be read: %1</source>
        <translation>der Datensatz lässt sich nicht lesen: %1</translation>
    </message>
    <message>
        <source>there is no such dataset; it should be %1 or a folder of four IDX files</source>
        <translation>diesen Datensatz gibt es nicht; möglich sind %1 oder ein Ordner mit vier IDX-Dateien</translation>
    </message>
    <message>
        <source>the model knows no class %1; it knows %2</source>
        <translation>das Modell kennt keine Klasse %1; es kennt %2</translation>
    </message>
    <message>
        <source>there is no class %1; its classes are %2</source>
        <translation>es gibt keine Klasse %1; die Klassen sind %2</translation>
    </message>
    <message>
        <source>there are no training images of class %1; choose others</source>
        <translation>zur Klasse %1 gibt es keine Trainingsbilder; andere wählen</translation>
    </message>
    <message>
        <source>there are no test images of class %1; choose others</source>
        <translation>zur Klasse %1 gibt es keine Testbilder; andere wählen</translation>
    </message>
    <message>
        <source>%1 and so on</source>
        <translation>%1 und so weiter</translation>
    </message>
    <message>
        <source>one class leaves nothing to tell apart; choose at least two</source>
        <translation>bei einer einzigen Klasse gibt es nichts zu unterscheiden; mindestens zwei wählen</translation>
    </message>
    <message>
        <source>two datasets lie in this folder, %1 … and %2 …; give one of these files in place of the folder, or each dataset a folder of its own</source>
        <translation>in diesem Ordner liegen zwei Datensätze, %1 … und %2 …; statt des Ordners eine dieser Dateien angeben oder jedem Datensatz einen eigenen Ordner geben</translation>
    </message>
    <message>
        <source>aria2 has not finished it</source>
        <translation>aria2 hat sie noch nicht fertig heruntergeladen</translation>
    </message>
    <message>
        <source>its content would do, but not its name; rename it</source>
        <translation>der Inhalt passt, aber nicht der Name; umbenennen</translation>
    </message>
    <message>
        <source>%1 lies there: %2</source>
        <translation>dort liegt %1: %2</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>er ist leer</translation>
    </message>
    <message>
        <source>a dataset is four IDX files; there are %1</source>
        <translation>ein Datensatz besteht aus vier IDX-Dateien; vorhanden sind %1</translation>
    </message>
    <message>
        <source>the folder has no file %1 (plain or .gz); %2</source>
        <translation>im Ordner fehlt die Datei %1 (ungepackt oder als .gz); %2</translation>
    </message>
    <message>
        <source>two files could be %1, %2 and %3, and they differ; keep one of them here</source>
        <translation>zwei Dateien kommen für %1 infrage, %2 und %3, und sie sind verschieden; nur eine davon hier lassen</translation>
    </message>
    <message>
        <source>datasets lie in the folders below, %1 and %2 among others; give one of them</source>
        <translation>Datensätze liegen in den Unterordnern, unter anderem %1 und %2; einen davon angeben</translation>
    </message>
    <message>
        <source>datasets lie in the folders below, %1 and %2; give one of them</source>
        <translation>Datensätze liegen in den Unterordnern %1 und %2; einen davon angeben</translation>
    </message>
    <message>
        <source>a dataset is a folder of four IDX files, this is a file: %1; give the folder it lies in</source>
        <translation>ein Datensatz ist ein Ordner mit vier IDX-Dateien, dies ist eine Datei: %1; den Ordner angeben, in dem sie liegt</translation>
    </message>
    <message>
        <source>%1; write its images or labels as an IDX file</source>
        <translation>%1; Bilder oder Labels daraus als IDX-Datei schreiben</translation>
    </message>
    <message>
        <source>%1, as a server sends in place of a file; fetch the file again</source>
        <translation>%1, von einem Server statt der Datei geschickt; die Datei neu herunterladen</translation>
    </message>
    <message>
        <source>a Git LFS pointer, not the file itself; fetch it with: git lfs pull</source>
        <translation>ein Git-LFS-Zeiger, nicht die Datei selbst; herunterladen mit: git lfs pull</translation>
    </message>
    <message>
        <source>a git-annex pointer, not the file itself; fetch it with: git annex get</source>
        <translation>ein git-annex-Zeiger, nicht die Datei selbst; herunterladen mit: git annex get</translation>
    </message>
    <message>
        <source>gzip data once more; unpack it once with gunzip</source>
        <translation>noch eine gzip-Datei; einmal mit gunzip entpacken</translation>
    </message>
    <message>
        <source>a zip archive (or .npz)</source>
        <translation>ein ZIP-Archiv (oder .npz)</translation>
    </message>
    <message>
        <source>an empty zip archive</source>
        <translation>ein leeres ZIP-Archiv</translation>
    </message>
    <message>
        <source>xz data</source>
        <translation>eine xz-Datei</translation>
    </message>
    <message>
        <source>bzip2 data</source>
        <translation>eine bzip2-Datei</translation>
    </message>
    <message>
        <source>Zstandard data</source>
        <translation>eine Zstandard-Datei</translation>
    </message>
    <message>
        <source>LZ4 data</source>
        <translation>eine LZ4-Datei</translation>
    </message>
    <message>
        <source>a 7z archive</source>
        <translation>ein 7z-Archiv</translation>
    </message>
    <message>
        <source>a RAR archive</source>
        <translation>ein RAR-Archiv</translation>
    </message>
    <message>
        <source>data of compress (.Z)</source>
        <translation>eine Datei von compress (.Z)</translation>
    </message>
    <message>
        <source>a tar archive</source>
        <translation>ein tar-Archiv</translation>
    </message>
    <message>
        <source>a PNG picture</source>
        <translation>ein PNG-Bild</translation>
    </message>
    <message>
        <source>a JPEG picture</source>
        <translation>ein JPEG-Bild</translation>
    </message>
    <message>
        <source>a GIF picture</source>
        <translation>ein GIF-Bild</translation>
    </message>
    <message>
        <source>a BMP picture</source>
        <translation>ein BMP-Bild</translation>
    </message>
    <message>
        <source>a TIFF picture</source>
        <translation>ein TIFF-Bild</translation>
    </message>
    <message>
        <source>a NumPy array (.npy)</source>
        <translation>ein NumPy-Array (.npy)</translation>
    </message>
    <message>
        <source>a MATLAB file (.mat)</source>
        <translation>eine MATLAB-Datei (.mat)</translation>
    </message>
    <message>
        <source>an HDF5 file (or a newer .mat)</source>
        <translation>eine HDF5-Datei (oder eine neuere .mat)</translation>
    </message>
    <message>
        <source>a Parquet file</source>
        <translation>eine Parquet-Datei</translation>
    </message>
    <message>
        <source>an SQLite database</source>
        <translation>eine SQLite-Datenbank</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>ein PDF-Dokument</translation>
    </message>
    <message>
        <source>a Python pickle</source>
        <translation>eine Python-Pickle-Datei</translation>
    </message>
    <message>
        <source>a text in UTF-16</source>
        <translation>ein Text in UTF-16</translation>
    </message>
    <message>
        <source>an XML document</source>
        <translation>ein XML-Dokument</translation>
    </message>
    <message>
        <source>an HTML page</source>
        <translation>eine HTML-Seite</translation>
    </message>
    <message>
        <source>a JSON text</source>
        <translation>ein JSON-Text</translation>
    </message>
    <message>
        <source>a table as text (CSV)</source>
        <translation>eine Tabelle als Text (CSV)</translation>
    </message>
    <message>
        <source>a text with a byte order mark that begins with &quot;%1&quot;</source>
        <translation>ein Text mit Byte-Order-Mark, der mit &quot;%1&quot; beginnt</translation>
    </message>
    <message>
        <source>a text that begins with &quot;%1&quot;</source>
        <translation>ein Text, der mit &quot;%1&quot; beginnt</translation>
    </message>
    <message>
        <source>%1; unpack it first</source>
        <translation>%1; zuerst entpacken</translation>
    </message>
    <message>
        <source>a little-endian IDX file; its header and numbers should begin with the highest byte (big-endian)</source>
        <translation>eine IDX-Datei in Little-Endian; Header und Zahlen müssen mit dem höchsten Byte beginnen (Big-Endian)</translation>
    </message>
    <message>
        <source>a file that begins with zeros only, as a download that was not finished; fetch it again</source>
        <translation>eine Datei, die nur mit Nullen beginnt, wie nach einem abgebrochenen Download; neu herunterladen</translation>
    </message>
    <message>
        <source>no IDX file: it begins with %1, an IDX file with 00 00 and a type, as 00 00 08 03</source>
        <translation>keine IDX-Datei: Sie beginnt mit %1, eine IDX-Datei mit 00 00 und einem Typ, etwa 00 00 08 03</translation>
    </message>
    <message>
        <source>value %1 (counted from 0) is %2</source>
        <translation>Wert %1 (ab 0 gezählt) ist %2</translation>
    </message>
    <message>
        <source>not a finite number; is the highest byte of each first (big-endian)?</source>
        <translation>keine endliche Zahl; steht jeweils das höchste Byte zuerst (Big-Endian)?</translation>
    </message>
    <message>
        <source>below 1e-307; is the highest byte of each first (big-endian)?</source>
        <translation>kleiner als 1e-307; steht jeweils das höchste Byte zuerst (Big-Endian)?</translation>
    </message>
    <message>
        <source>the file is cut short: its header promises %1 values</source>
        <translation>die Datei bricht ab: Ihr Header verspricht %1 Werte</translation>
    </message>
    <message>
        <source>the file is too long: it goes on after the %1 values of its header</source>
        <translation>die Datei ist zu lang: Nach den %1 Werten ihres Headers geht sie weiter</translation>
    </message>
    <message>
        <source>every number is a multiple of %1, as %2: they are little-endian; an IDX file has the highest byte of each first (big-endian)</source>
        <translation>jede Zahl ist ein Vielfaches von %1, etwa %2: Sie liegen in Little-Endian vor; in einer IDX-Datei steht jeweils das höchste Byte zuerst (Big-Endian)</translation>
    </message>
    <message>
        <source>the file does not fit into memory</source>
        <translation>die Datei passt nicht in den Arbeitsspeicher</translation>
    </message>
    <message>
        <source>the gzip data hold %1</source>
        <translation>in den gzip-Daten steckt %1</translation>
    </message>
    <message>
        <source>this is %1</source>
        <translation>dies ist %1</translation>
    </message>
    <message>
        <source>the type byte is %1, which no IDX file has; it should be 0x08 (unsigned bytes), 0x09, 0x0b, 0x0c (integers of 8, 16 and 32 bits), 0x0d or 0x0e (floats of 32 and 64 bits)</source>
        <translation>das Typbyte ist %1, das hat keine IDX-Datei; möglich sind 0x08 (Bytes ohne Vorzeichen), 0x09, 0x0b, 0x0c (ganze Zahlen mit 8, 16 und 32 Bit), 0x0d oder 0x0e (Gleitkommazahlen mit 32 und 64 Bit)</translation>
    </message>
    <message>
        <source>the header announces %1 dimensions; there should be 1 to 4</source>
        <translation>der Header kündigt %1 Dimensionen an; möglich sind 1 bis 4</translation>
    </message>
    <message>
        <source>the sizes in the header are little-endian (%1); an IDX file has the highest byte first (big-endian)</source>
        <translation>die Größen im Header liegen in Little-Endian vor (%1); in einer IDX-Datei steht das höchste Byte zuerst (Big-Endian)</translation>
    </message>
    <message>
        <source>the file is cut short: it ends within its header</source>
        <translation>die Datei bricht ab: Sie endet mitten im Header</translation>
    </message>
    <message>
        <source>dimension %1 of %2 is 0; it should be at least 1</source>
        <translation>Dimension %1 von %2 ist 0; sie muss mindestens 1 sein</translation>
    </message>
    <message>
        <source>the header promises more than %1 values, the most that is read</source>
        <translation>der Header verspricht mehr als %1 Werte; mehr werden nicht gelesen</translation>
    </message>
    <message>
        <source>the header promises %1 bytes, more than %2 bytes of gzip data can hold</source>
        <translation>der Header verspricht %1 Bytes, mehr, als %2 Bytes an gzip-Daten enthalten können</translation>
    </message>
    <message>
        <source>%1: its header promises %2 bytes, it has %3</source>
        <translation>%1: Ihr Header verspricht %2 Bytes, vorhanden sind %3</translation>
    </message>
    <message>
        <source>the file is cut short</source>
        <translation>die Datei bricht ab</translation>
    </message>
    <message>
        <source>the file is too long</source>
        <translation>die Datei ist zu lang</translation>
    </message>
    <message>
        <source>the file needs %1 bytes, this computer has %2</source>
        <translation>die Datei braucht %1 Bytes Arbeitsspeicher, dieser Rechner hat %2</translation>
    </message>
    <message>
        <source>the file is empty; an IDX file has a header at least</source>
        <translation>die Datei ist leer; eine IDX-Datei hat mindestens einen Header</translation>
    </message>
    <message>
        <source>value %1 (counted from 0) is %2: pixels of 16-bit signed integers should not be negative; from 32768 on they do not fit, and are stored as 32-bit integers (0x0c) or floats (0x0d); or they are little-endian</source>
        <translation>Wert %1 (ab 0 gezählt) ist %2: Pixel aus ganzen Zahlen mit 16 Bit und Vorzeichen dürfen nicht negativ sein; ab 32768 passen sie nicht hinein und werden als ganze Zahlen mit 32 Bit (0x0c) oder als Gleitkommazahlen (0x0d) gespeichert; oder sie liegen in Little-Endian vor</translation>
    </message>
    <message>
        <source>value %1 (counted from 0) is %2: pixels of 8-bit signed integers should not be negative; from 128 on they do not fit, and are stored as unsigned bytes (0x08)</source>
        <translation>Wert %1 (ab 0 gezählt) ist %2: Pixel aus ganzen Zahlen mit 8 Bit und Vorzeichen dürfen nicht negativ sein; ab 128 passen sie nicht hinein und werden als Bytes ohne Vorzeichen (0x08) gespeichert</translation>
    </message>
    <message>
        <source>these are colour images (%1); Rewire reads grey ones: count x height x width, or with one channel</source>
        <translation>dies sind Farbbilder (%1); Rewire liest Graustufenbilder: Anzahl x Höhe x Breite oder mit einem Kanal</translation>
    </message>
    <message>
        <source>these images have several channels (%1); Rewire reads grey ones: count x height x width, or with one channel</source>
        <translation>diese Bilder haben mehrere Kanäle (%1); Rewire liest Graustufenbilder: Anzahl x Höhe x Breite oder mit einem Kanal</translation>
    </message>
    <message>
        <source>images should have 2 or 3 dimensions (count, pixels; or count, height, width), these have 1; are they labels?</source>
        <translation>Bilder brauchen 2 oder 3 Dimensionen (Anzahl, Pixel; oder Anzahl, Höhe, Breite), diese haben 1; sind es Labels?</translation>
    </message>
    <message>
        <source>sample %1 (counted from 0)</source>
        <translation>Beispiel %1 (ab 0 gezählt)</translation>
    </message>
    <message>
        <source>%1 has label %2; labels should be whole numbers</source>
        <translation>%1 hat das Label %2; Labels müssen ganze Zahlen sein</translation>
    </message>
    <message>
        <source>these labels mark their class with a 1 in each row; store the number of the class instead</source>
        <translation>diese Labels markieren ihre Klasse in jeder Zeile mit einer 1; stattdessen die Nummer der Klasse speichern</translation>
    </message>
    <message>
        <source>%1 to %2 (%3 classes)</source>
        <translation>%1 bis %2 (%3 Klassen)</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>label %1 occurs once in %2 training samples, in %3, and never in the test set; the others are %4</source>
        <translation>Label %1 kommt in %2 Trainingsbeispielen nur einmal vor, bei %3, und in der Testmenge nie; die anderen sind %4</translation>
    </message>
    <message>
        <source>every training image has label %1; there should be two classes at least</source>
        <translation>jedes Trainingsbild hat das Label %1; es muss mindestens zwei Klassen geben</translation>
    </message>
    <message>
        <source>every one of the %1 training labels is another; labels should name classes</source>
        <translation>alle %1 Labels der Trainingsbilder sind verschieden; Labels müssen Klassen bezeichnen</translation>
    </message>
    <message>
        <source>the training labels take %1 values, from %2 to %3; at most 1,000 classes are read</source>
        <translation>die Labels der Trainingsbilder haben %1 Werte, von %2 bis %3; höchstens 1.000 Klassen werden gelesen</translation>
    </message>
    <message>
        <source>%1 has label %2, which no training image has; the training labels are %3</source>
        <translation>%1 hat das Label %2, das kein Trainingsbild hat; die Labels der Trainingsbilder sind %3</translation>
    </message>
    <message>
        <source>labels should have 1 dimension, or be a column; these are %1: if each row marks its class, store the number of the class instead</source>
        <translation>Labels müssen 1 Dimension haben oder eine einzige Spalte sein, diese sind %1 groß: Markiert jede Zeile ihre Klasse, stattdessen die Nummer der Klasse speichern</translation>
    </message>
    <message>
        <source>labels should have 1 dimension, or be a column; these are %1; are they images?</source>
        <translation>Labels müssen 1 Dimension haben oder eine einzige Spalte sein, diese sind %1 groß; sind es Bilder?</translation>
    </message>
    <message>
        <source>%1 has label %2; the labels of %3 run from 0 to %4</source>
        <translation>%1 hat das Label %2; die Labels von %3 gehen von 0 bis %4</translation>
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
        <translation>ein Gewicht des Netzes ist nicht mehr endlich; das Netz wird daher nicht exportiert</translation>
    </message>
    <message>
        <source>all layers of this network are dense, so it has no sparse links; give --dense to write every link</source>
        <translation>alle Schichten dieses Netzes sind voll verbunden, dünn besetzte gibt es nicht; --dense angeben, um jede Verbindung zu schreiben</translation>
    </message>
    <message>
        <source>the model has no metrics of its epochs; export the run folder, or a model that a run has written</source>
        <translation>das Modell hat keine Metriken seiner Epochen; den Ordner des Laufs exportieren oder ein Modell, das ein Lauf geschrieben hat</translation>
    </message>
    <message>
        <source>one layer alone is written as npz only; leave this option out</source>
        <translation>eine einzelne Schicht gibt es nur als npz; diese Option weglassen</translation>
    </message>
    <message>
        <source>comments stand above edges and metrics only, other formats tell how they were made; leave this option out</source>
        <translation>Kommentare stehen nur über edges und metrics, andere Formate sagen selbst, wie sie entstanden sind; diese Option weglassen</translation>
    </message>
    <message>
        <source>there is no run in this folder, as experiment.json is missing; name a run folder or a model file</source>
        <translation>in diesem Ordner ist kein Lauf, denn experiment.json fehlt; den Ordner eines Laufs oder eine Modelldatei angeben</translation>
    </message>
    <message>
        <source>no epoch of this run is finished yet, so there is nothing to export</source>
        <translation>noch keine Epoche dieses Laufs ist fertig, daher gibt es nichts zu exportieren</translation>
    </message>
    <message>
        <source>the network has the layers 0 to %1, counted from the input</source>
        <translation>das Netz hat die Schichten 0 bis %1, von der Eingabe an gezählt</translation>
    </message>
    <message>
        <source>this layer is dense, not a sparse matrix; give --dense to have it as one with every link</source>
        <translation>diese Schicht ist voll verbunden, keine dünn besetzte Matrix; mit --dense wird sie eine mit allen Verbindungen</translation>
    </message>
    <message>
        <source>the network has too many links for one matrix; write its layers one by one with --layer</source>
        <translation>das Netz hat zu viele Verbindungen für eine einzige Matrix; die Schichten einzeln mit --layer schreiben</translation>
    </message>
    <message>
        <source>%1 links</source>
        <translation>%1 Verbindungen</translation>
    </message>
    <message>
        <source>the archive cannot be read back</source>
        <translation>das Archiv lässt sich nicht zurücklesen</translation>
    </message>
    <message>
        <source>cannot make the archive: %1</source>
        <translation>das Archiv lässt sich nicht anlegen: %1</translation>
    </message>
    <message>
        <source>as full matrices the network takes %1 GB, and an ONNX file has at most 2; npz keeps it sparse</source>
        <translation>mit vollen Matrizen braucht das Netz %1 GB, und eine ONNX-Datei fasst höchstens 2; npz lässt es dünn besetzt</translation>
    </message>
    <message>
        <source>the network cannot be written as ONNX</source>
        <translation>das Netz lässt sich nicht als ONNX schreiben</translation>
    </message>
    <message>
        <source>cannot write, %1</source>
        <translation>Schreiben nicht möglich: %1</translation>
    </message>
    <message>
        <source>cannot write, it is a device or a pipe; give an ordinary file</source>
        <translation>Schreiben nicht möglich, dies ist ein Gerät oder eine Pipe; eine gewöhnliche Datei angeben</translation>
    </message>
    <message>
        <source>cannot write, too many programs write it or leftovers %1 are in the way</source>
        <translation>Schreiben nicht möglich, zu viele Programme schreiben sie, oder die Reste %1 sind im Weg</translation>
    </message>
    <message>
        <source>row %1 is malformed: %2</source>
        <translation>Zeile %1 ist fehlerhaft: %2</translation>
    </message>
    <message>
        <source>its %1 lines are shorter than those of any curve</source>
        <translation>die %1 Zeilen sind kürzer als die jeder Kurve</translation>
    </message>
    <message>
        <source>this is no curve: it has more than 10,000 lines of comment</source>
        <translation>dies ist keine Kurve: mehr als 10.000 Kommentarzeilen</translation>
    </message>
    <message>
        <source>%1 begins with a quote that does not close</source>
        <translation>%1 beginnt mit einem Anführungszeichen, das nicht geschlossen wird</translation>
    </message>
    <message>
        <source>this is no curve: it has more than 1,000 columns</source>
        <translation>dies ist keine Kurve: mehr als 1.000 Spalten</translation>
    </message>
    <message>
        <source>a column</source>
        <translation>eine Spalte</translation>
    </message>
    <message>
        <source>this is no curve: after the comment lines must come %1</source>
        <translation>dies ist keine Kurve: Auf die Kommentarzeilen muss %1 folgen</translation>
    </message>
    <message>
        <source>after %1 must come a comma and the next cell</source>
        <translation>nach %1 müssen ein Komma und die nächste Zelle folgen</translation>
    </message>
    <message>
        <source>after %1 must come the end of the line</source>
        <translation>nach %1 muss das Ende der Zeile folgen</translation>
    </message>
    <message>
        <source>%1 must be %2, not %3</source>
        <translation>%1 muss %2 sein, nicht %3</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>a number from 0 on</source>
        <translation>eine Zahl ab 0</translation>
    </message>
    <message>
        <source>a whole number from 0 on</source>
        <translation>eine ganze Zahl ab 0</translation>
    </message>
    <message>
        <source>a whole number, not below correct</source>
        <translation>eine ganze Zahl, nicht unter correct</translation>
    </message>
    <message>
        <source>a share from 0 to 1</source>
        <translation>ein Anteil von 0 bis 1</translation>
    </message>
    <message>
        <source>cannot read, %1</source>
        <translation>Lesen nicht möglich: %1</translation>
    </message>
    <message>
        <source>this is a device or a pipe; an ordinary file is needed</source>
        <translation>dies ist ein Gerät oder eine Pipe; gebraucht wird eine gewöhnliche Datei</translation>
    </message>
    <message>
        <source>this is a project (.rewire) or another zip; open it with: rewire FILE, or unzip what is needed out of it</source>
        <translation>dies ist ein Projekt (.rewire) oder ein anderes ZIP-Archiv; öffnen mit: rewire DATEI, oder entpacken, was davon gebraucht wird</translation>
    </message>
    <message>
        <source>the file has %1 bytes; at most %2 are expected</source>
        <translation>die Datei hat %1 Bytes; höchstens %2 werden erwartet</translation>
    </message>
    <message>
        <source>the file could not be read to its end</source>
        <translation>die Datei ließ sich nicht bis zum Ende lesen</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>der Datenträger ist voll</translation>
    </message>
    <message>
        <source>the disk quota is used up</source>
        <translation>das Kontingent auf dem Datenträger ist aufgebraucht</translation>
    </message>
    <message>
        <source>the file would be larger than is allowed</source>
        <translation>die Datei würde größer als erlaubt</translation>
    </message>
    <message>
        <source>there is no permission</source>
        <translation>die Berechtigung fehlt</translation>
    </message>
    <message>
        <source>the disk is read-only</source>
        <translation>der Datenträger ist schreibgeschützt</translation>
    </message>
    <message>
        <source>its folder does not exist</source>
        <translation>der Ordner dafür existiert nicht</translation>
    </message>
    <message>
        <source>a part of its path is a file, not a folder</source>
        <translation>ein Teil des Pfads ist eine Datei, kein Ordner</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>dies ist ein Ordner</translation>
    </message>
    <message>
        <source>its name is too long</source>
        <translation>der Name ist zu lang</translation>
    </message>
    <message>
        <source>its symbolic links lead in a circle</source>
        <translation>die symbolischen Links führen im Kreis</translation>
    </message>
    <message>
        <source>the disk failed</source>
        <translation>der Datenträger hat versagt</translation>
    </message>
    <message>
        <source>nobody reads it any more</source>
        <translation>niemand liest mehr</translation>
    </message>
    <message>
        <source>it is closed</source>
        <translation>die Datei ist geschlossen</translation>
    </message>
    <message>
        <source>too many files are open</source>
        <translation>zu viele Dateien sind offen</translation>
    </message>
    <message>
        <source>there is not enough memory</source>
        <translation>der Arbeitsspeicher reicht nicht</translation>
    </message>
    <message>
        <source>row %1 %2</source>
        <translation>Zeile %1 %2</translation>
    </message>
    <message>
        <source>is malformed: %1 must be %2, not %3</source>
        <translation>ist fehlerhaft: %1 muss %2 sein, nicht %3</translation>
    </message>
    <message>
        <source>metrics have at most 1,000 further columns</source>
        <translation>Metriken haben höchstens 1.000 weitere Spalten</translation>
    </message>
    <message>
        <source>a whole number from 1 on</source>
        <translation>eine ganze Zahl ab 1</translation>
    </message>
    <message>
        <source>its %1 rows are shorter than those of any run</source>
        <translation>die %1 Zeilen sind kürzer als die jedes Laufs</translation>
    </message>
    <message>
        <source>the first line must begin with %1</source>
        <translation>die erste Zeile muss mit %1 beginnen</translation>
    </message>
    <message>
        <source>has epoch %1; after %2 comes the next, %3</source>
        <translation>hat Epoche %1; auf %2 folgt die nächste, %3</translation>
    </message>
    <message>
        <source>the data that the model was trained on are no longer there; name the folder where they lie now, with --dataset FOLDER</source>
        <translation>die Daten, mit denen das Modell trainiert wurde, sind nicht mehr da; mit --dataset ORDNER angeben, wo sie jetzt liegen</translation>
    </message>
    <message>
        <source>the model reads images of %1 pixels in %2 classes; this dataset has %3 pixels and %4 classes</source>
        <translation>das Modell liest Bilder mit %1 Pixeln in %2 Klassen; dieser Datensatz hat %3 Pixel und %4 Klassen</translation>
    </message>
    <message>
        <source>the model&apos;s classes must be those of the dataset, in the same order</source>
        <translation>die Klassen des Modells müssen die des Datensatzes sein, in derselben Reihenfolge</translation>
    </message>
    <message>
        <source>these are not the data of the experiment: their SHA-256 begins with %1, it should be %2; name the folder where those lie, with --dataset FOLDER</source>
        <translation>dies sind nicht die Daten des Experiments: Ihr SHA-256 beginnt mit %1 statt mit %2; mit --dataset ORDNER angeben, wo die richtigen liegen</translation>
    </message>
    <message>
        <source>the network has a weight that is no longer finite, so it is not saved</source>
        <translation>ein Gewicht des Netzes ist nicht mehr endlich; das Netz wird daher nicht gespeichert</translation>
    </message>
    <message>
        <source>a number above 0</source>
        <translation>eine Zahl über 0</translation>
    </message>
    <message>
        <source>a whole number from 1 to 10,000,000</source>
        <translation>eine ganze Zahl von 1 bis 10.000.000</translation>
    </message>
    <message>
        <source>this is no Rewire model: its metadata lacks %1</source>
        <translation>dies ist kein Rewire-Modell: In den Metadaten fehlt %1</translation>
    </message>
    <message>
        <source>%1 in the metadata must be %2, not %3</source>
        <translation>%1 in den Metadaten muss %2 sein, nicht %3</translation>
    </message>
    <message>
        <source>this is no Rewire model: its metadata say format %1, not %2</source>
        <translation>dies ist kein Rewire-Modell: Die Metadaten nennen das Format %1, nicht %2</translation>
    </message>
    <message>
        <source>the model was made by a newer Rewire: its format has version %1, this program reads version %2; update Rewire</source>
        <translation>das Modell stammt von einem neueren Rewire: Sein Format hat Version %1, dieses Programm liest Version %2; Rewire aktualisieren</translation>
    </message>
    <message>
        <source>the activation must be &quot;relu&quot;, not %1</source>
        <translation>die Aktivierung muss &quot;relu&quot; sein, nicht %1</translation>
    </message>
    <message>
        <source>&quot;classes&quot; in the metadata must be a JSON list of names, one an output, not %1</source>
        <translation>&quot;classes&quot; in den Metadaten muss eine JSON-Liste von Namen sein, einer je Ausgabe, nicht %1</translation>
    </message>
    <message>
        <source>&quot;classes&quot; in the metadata must be names that differ, not %1</source>
        <translation>&quot;classes&quot; in den Metadaten muss verschiedene Namen enthalten, nicht %1</translation>
    </message>
    <message>
        <source>&quot;pixel_range&quot; in the metadata must be [low, high] with low &lt; high, not %1</source>
        <translation>&quot;pixel_range&quot; in den Metadaten muss [low, high] mit low &lt; high sein, nicht %1</translation>
    </message>
    <message>
        <source>the model&apos;s experiment has more than 16 million characters</source>
        <translation>das Experiment des Modells hat mehr als 16 Millionen Zeichen</translation>
    </message>
    <message>
        <source>the model&apos;s experiment cannot be run: %1</source>
        <translation>das Experiment des Modells ist nicht ausführbar: %1</translation>
    </message>
    <message>
        <source>&quot;dataset_sha256&quot; in the metadata must be that of the experiment</source>
        <translation>&quot;dataset_sha256&quot; in den Metadaten muss der Wert des Experiments sein</translation>
    </message>
    <message>
        <source>&quot;metrics&quot; in the metadata must end with the model&apos;s epoch, %1</source>
        <translation>&quot;metrics&quot; in den Metadaten muss mit der Epoche des Modells enden, %1</translation>
    </message>
    <message>
        <source>&quot;regrow&quot; in the metadata must be a list of link counts, one a layer, not %1</source>
        <translation>&quot;regrow&quot; in den Metadaten muss eine Liste der Verbindungszahlen sein, eine je Schicht, nicht %1</translation>
    </message>
    <message>
        <source>&quot;regrow&quot; in the metadata has more links for layer %1 than its %2 free places</source>
        <translation>&quot;regrow&quot; in den Metadaten hat für Schicht %1 mehr Verbindungen als deren %2 freie Plätze</translation>
    </message>
    <message>
        <source>the tensor %1 is missing</source>
        <translation>der Tensor %1 fehlt</translation>
    </message>
    <message>
        <source>tensor %1 must have %2%3</source>
        <translation>Tensor %1 muss %2%3 haben</translation>
    </message>
    <message>
        <source> dimension</source>
        <translation> Dimension</translation>
    </message>
    <message>
        <source> dimensions</source>
        <translation> Dimensionen</translation>
    </message>
    <message>
        <source>tensor %1 does not fit the others: its shape must be [%2]</source>
        <translation>Tensor %1 passt nicht zu den anderen: Seine Form muss [%2] sein</translation>
    </message>
    <message>
        <source>tensor %1 holds a value that is not finite</source>
        <translation>Tensor %1 enthält einen Wert, der nicht endlich ist</translation>
    </message>
    <message>
        <source>tensor %1 must hold epochs from 0 to the model&apos;s, %2</source>
        <translation>Tensor %1 muss Epochen von 0 bis zu der des Modells enthalten, %2</translation>
    </message>
    <message>
        <source>layer %1 must have 1 to 10,000,000 neurons, not %2</source>
        <translation>Schicht %1 muss 1 bis 10.000.000 Neuronen haben, nicht %2</translation>
    </message>
    <message>
        <source>layer %1 has neither the tensor &quot;indptr&quot; of a sparse layer nor the &quot;weight&quot; of a dense one</source>
        <translation>Schicht %1 hat weder den Tensor &quot;indptr&quot; einer dünn besetzten noch den Tensor &quot;weight&quot; einer voll verbundenen Schicht</translation>
    </message>
    <message>
        <source>layer %1 has %2 inputs and %3 links; more than 1,000,000 inputs need as many links</source>
        <translation>Schicht %1 hat %2 Eingänge und %3 Verbindungen; mehr als 1.000.000 Eingänge brauchen ebenso viele Verbindungen</translation>
    </message>
    <message>
        <source>layer %1 is malformed: %2</source>
        <translation>Schicht %1 ist fehlerhaft: %2</translation>
    </message>
    <message>
        <source>tensor %1 must not be empty</source>
        <translation>Tensor %1 darf nicht leer sein</translation>
    </message>
    <message>
        <source>tensor %1 belongs to no layer; layers are counted from 0, and a sparse one has indptr, indices, values, bias, momentum, bias_momentum and born, a dense one weight, bias, momentum and bias_momentum</source>
        <translation>Tensor %1 gehört zu keiner Schicht; Schichten werden ab 0 gezählt, eine dünn besetzte hat indptr, indices, values, bias, momentum, bias_momentum und born, eine voll verbundene weight, bias, momentum und bias_momentum</translation>
    </message>
    <message>
        <source>the model has no layer: tensors called &quot;layers.0.indptr&quot; or &quot;layers.0.weight&quot; and so on are missing</source>
        <translation>das Modell hat keine Schicht: Es fehlen Tensoren mit Namen wie &quot;layers.0.indptr&quot; oder &quot;layers.0.weight&quot;</translation>
    </message>
    <message>
        <source>the last layer must be dense: its tensor weight is missing</source>
        <translation>die letzte Schicht muss voll verbunden sein: Ihr Tensor weight fehlt</translation>
    </message>
    <message>
        <source>the last layer has %1 outputs; it must have one for each of the %2 classes</source>
        <translation>die letzte Schicht hat %1 Ausgaben; sie muss für jede der %2 Klassen eine haben</translation>
    </message>
    <message>
        <source>the experiment has %1 hidden layers, the tensors %2</source>
        <translation>das Experiment hat %1 verdeckte Schichten, die Tensoren haben %2</translation>
    </message>
    <message>
        <source>layer %1 has %2 neurons; the experiment says %3</source>
        <translation>Schicht %1 hat %2 Neuronen; laut Experiment sind es %3</translation>
    </message>
    <message>
        <source>layer %1 must be %2, as the experiment&apos;s rule is &quot;%3&quot;</source>
        <translation>Schicht %1 muss %2 sein, denn die Regel des Experiments ist &quot;%3&quot;</translation>
    </message>
    <message>
        <source>sparse</source>
        <translation>dünn besetzt</translation>
    </message>
    <message>
        <source>dense</source>
        <translation>voll verbunden</translation>
    </message>
    <message>
        <source>the name of the folder is empty; name one</source>
        <translation>der Name des Ordners ist leer; einen angeben</translation>
    </message>
    <message>
        <source>this is a file; a folder is needed</source>
        <translation>dies ist eine Datei; gebraucht wird ein Ordner</translation>
    </message>
    <message>
        <source>cannot make the folder, %1</source>
        <translation>der Ordner lässt sich nicht anlegen: %1</translation>
    </message>
    <message>
        <source>name a file</source>
        <translation>eine Datei angeben</translation>
    </message>
    <message>
        <source>this is a folder; name a file</source>
        <translation>dies ist ein Ordner; eine Datei angeben</translation>
    </message>
    <message>
        <source>there is no folder %1; make it first</source>
        <translation>den Ordner %1 gibt es nicht; zuerst anlegen</translation>
    </message>
    <message>
        <source>this is no safetensors file: it has %1 bytes, and a header takes more</source>
        <translation>dies ist keine safetensors-Datei: Sie hat %1 Bytes, schon ein Header braucht mehr</translation>
    </message>
    <message>
        <source>this is text, not a model; a model is a .safetensors file</source>
        <translation>dies ist Text, kein Modell; ein Modell ist eine .safetensors-Datei</translation>
    </message>
    <message>
        <source>this is no safetensors file, or it is cut: its header should take %1 bytes, and %2 bytes are there (100,000,000 are allowed)</source>
        <translation>dies ist keine safetensors-Datei, oder sie bricht ab: Ihr Header müsste %1 Bytes lang sein, und %2 Bytes sind da (100.000.000 sind erlaubt)</translation>
    </message>
    <message>
        <source>the header could not be read</source>
        <translation>der Header ließ sich nicht lesen</translation>
    </message>
    <message>
        <source>tensor %1 has the type %2; it must be %3</source>
        <translation>Tensor %1 hat den Typ %2; er muss %3 sein</translation>
    </message>
    <message>
        <source>tensor %1 could not be read: the file was cut while it was open</source>
        <translation>Tensor %1 ließ sich nicht lesen: Die Datei wurde gekürzt, während sie offen war</translation>
    </message>
    <message>
        <source>tensor %1 has more than 32 dimensions</source>
        <translation>Tensor %1 hat mehr als 32 Dimensionen</translation>
    </message>
    <message>
        <source>__metadata__ holds more than 1,000 texts</source>
        <translation>__metadata__ enthält mehr als 1.000 Texte</translation>
    </message>
    <message>
        <source>it has more than 10,000 tensors</source>
        <translation>mehr als 10.000 Tensoren</translation>
    </message>
    <message>
        <source>tensor %1 must have all of dtype, shape and data_offsets</source>
        <translation>Tensor %1 braucht alle drei: dtype, shape und data_offsets</translation>
    </message>
    <message>
        <source>it is not valid JSON at byte %1</source>
        <translation>kein gültiges JSON bei Byte %1</translation>
    </message>
    <message>
        <source>the safetensors header is malformed: %1</source>
        <translation>der safetensors-Header ist fehlerhaft: %1</translation>
    </message>
    <message>
        <source>the key %1 comes twice</source>
        <translation>der Schlüssel %1 kommt zweimal vor</translation>
    </message>
    <message>
        <source>it must be a JSON object</source>
        <translation>er muss ein JSON-Objekt sein</translation>
    </message>
    <message>
        <source>%1 must be an object</source>
        <translation>%1 muss ein Objekt sein</translation>
    </message>
    <message>
        <source>__metadata__ must hold texts only, and %1 is none</source>
        <translation>__metadata__ darf nur Texte enthalten, und %1 ist keiner</translation>
    </message>
    <message>
        <source>tensor %1 must have a dtype (a text), a shape (whole numbers from 0 on) and data_offsets (two of them), and nothing else</source>
        <translation>Tensor %1 muss dtype (ein Text), shape (ganze Zahlen ab 0) und data_offsets (zwei davon) haben und sonst nichts</translation>
    </message>
    <message>
        <source>begins at byte %1 and ends before it</source>
        <translation>beginnt bei Byte %1 und endet davor</translation>
    </message>
    <message>
        <source>ends at byte %1 of the data, but the file holds %2: it is cut, or its header is wrong</source>
        <translation>endet bei Byte %1 der Daten, aber die Datei hat nur %2: Sie bricht ab, oder ihr Header ist falsch</translation>
    </message>
    <message>
        <source>has a shape larger than any file</source>
        <translation>hat eine Form, die größer ist als jede Datei</translation>
    </message>
    <message>
        <source>takes %1 bytes, but its type and shape call for %2</source>
        <translation>belegt %1 Bytes, aber Typ und Form verlangen %2</translation>
    </message>
    <message>
        <source>tensor %1 %2</source>
        <translation>Tensor %1 %2</translation>
    </message>
    <message>
        <source>tensor %1 begins at byte %2 of the data; tensors must follow one another without gap or overlap, so byte %3 would be right</source>
        <translation>Tensor %1 beginnt bei Byte %2 der Daten; Tensoren müssen ohne Lücke und Überlappung aufeinanderfolgen, richtig wäre also Byte %3</translation>
    </message>
    <message>
        <source>the file is too long: the tensors end at byte %1 of the data, and %2 more bytes follow</source>
        <translation>die Datei ist zu lang: Die Tensoren enden bei Byte %1 der Daten, und %2 weitere Bytes folgen</translation>
    </message>
    <message>
        <source>this is no safetensors file: its header must begin with &apos;{&apos;</source>
        <translation>dies ist keine safetensors-Datei: Ihr Header muss mit &apos;{&apos; beginnen</translation>
    </message>
    <message>
        <source>another program</source>
        <translation>einem anderen Programm</translation>
    </message>
    <message>
        <source>this run is being written by %1; wait for it, or name another folder</source>
        <translation>dieser Lauf wird gerade von %1 geschrieben; warten oder einen anderen Ordner angeben</translation>
    </message>
    <message>
        <source>this file is being written by %1; wait for it, or name another file</source>
        <translation>diese Datei wird gerade von %1 geschrieben; warten oder eine andere Datei angeben</translation>
    </message>
    <message>
        <source>the JSON has a key of more than 1,000 bytes</source>
        <translation>das JSON hat einen Schlüssel mit mehr als 1.000 Bytes</translation>
    </message>
    <message>
        <source>the JSON has more than %1 values, beside links and neurons removed by hand</source>
        <translation>das JSON hat mehr als %1 Werte, von Hand entfernte Verbindungen und Neuronen nicht gezählt</translation>
    </message>
    <message>
        <source>the JSON nests lists and objects deeper than %1 levels</source>
        <translation>das JSON verschachtelt Listen und Objekte tiefer als %1 Ebenen</translation>
    </message>
    <message>
        <source>the JSON has a long text that is malformed</source>
        <translation>das JSON hat einen langen Text, der fehlerhaft ist</translation>
    </message>
    <message>
        <source>the JSON has a text with the character 0, beside one of more than 100,000 bytes</source>
        <translation>das JSON hat einen Text mit dem Zeichen 0 neben einem mit mehr als 100.000 Bytes</translation>
    </message>
    <message>
        <source>the JSON has a text of more than 100,000 bytes</source>
        <translation>das JSON hat einen Text mit mehr als 100.000 Bytes</translation>
    </message>
    <message>
        <source>epoch %1 of this run is not kept</source>
        <translation>Epoche %1 dieses Laufs wurde nicht aufbewahrt</translation>
    </message>
    <message>
        <source>epoch %1 of this run is not kept; its history has epochs %2 to %3</source>
        <translation>Epoche %1 dieses Laufs wurde nicht aufbewahrt; sein Verlauf hat die Epochen %2 bis %3</translation>
    </message>
    <message>
        <source>a run and an epoch are named as RUN@12, or a model file by its name</source>
        <translation>einen Lauf mit Epoche gibt man als LAUF@12 an, eine Modelldatei mit ihrem Namen</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stays what it is in a run; leave it out, or start a new run</source>
        <translation>&quot;%1&quot; bleibt innerhalb eines Laufs gleich; weglassen oder einen neuen Lauf beginnen</translation>
    </message>
    <message>
        <source>the experiment has other layers than the model; hidden, density and whether it is dense must be the same</source>
        <translation>das Experiment hat andere Schichten als das Modell; hidden, density und ob es voll verbunden ist müssen übereinstimmen</translation>
    </message>
    <message>
        <source>this is not the network that the experiment began with (its hash begins with %1, not %2)</source>
        <translation>dies ist nicht das Netz, mit dem das Experiment begonnen hat (sein Hash beginnt mit %1, nicht mit %2)</translation>
    </message>
    <message>
        <source>the metrics of an epoch must be a JSON object</source>
        <translation>die Metriken einer Epoche müssen ein JSON-Objekt sein</translation>
    </message>
    <message>
        <source>the layers of an epoch must be counted from 0</source>
        <translation>die Schichten einer Epoche müssen ab 0 gezählt sein</translation>
    </message>
    <message>
        <source>tensor %1 is missing</source>
        <translation>Tensor %1 fehlt</translation>
    </message>
    <message>
        <source>a layer must have 1 to 10,000,000 neurons on either side</source>
        <translation>eine Schicht muss auf jeder Seite 1 bis 10.000.000 Neuronen haben</translation>
    </message>
    <message>
        <source>a layer must be sparse or dense, not %1</source>
        <translation>eine Schicht muss sparse oder dense sein, nicht %1</translation>
    </message>
    <message>
        <source>tensor %1 does not fit its layer</source>
        <translation>Tensor %1 passt nicht zu seiner Schicht</translation>
    </message>
    <message>
        <source>&quot;compression&quot; in a history must be none or zlib, not %1</source>
        <translation>&quot;compression&quot; muss in einem Verlauf none oder zlib sein, nicht %1</translation>
    </message>
    <message>
        <source>this history was cut or changed</source>
        <translation>dieser Verlauf wurde gekürzt oder verändert</translation>
    </message>
    <message>
        <source>its epochs must follow one another</source>
        <translation>seine Epochen müssen aufeinanderfolgen</translation>
    </message>
    <message>
        <source>epoch %1 is not kept in this history</source>
        <translation>Epoche %1 wurde in diesem Verlauf nicht aufbewahrt</translation>
    </message>
    <message>
        <source>this is the history of another run</source>
        <translation>dies ist der Verlauf eines anderen Laufs</translation>
    </message>
    <message>
        <source>this is a database, and no history of a run</source>
        <translation>dies ist eine Datenbank und kein Verlauf eines Laufs</translation>
    </message>
    <message>
        <source>cannot be renamed, %1</source>
        <translation>Umbenennen nicht möglich: %1</translation>
    </message>
    <message>
        <source>%1; the history of this run begins without the epochs before</source>
        <translation>%1; der Verlauf dieses Laufs beginnt ohne die Epochen davor</translation>
    </message>
    <message>
        <source>the history is kept again (%1)</source>
        <translation>der Verlauf wird wieder aufbewahrt (%1)</translation>
    </message>
    <message>
        <source>%1; training goes on without its history, and tries to keep it again after every epoch</source>
        <translation>%1; das Training geht ohne Verlauf weiter, nach jeder Epoche folgt ein neuer Versuch, ihn aufzubewahren</translation>
    </message>
    <message>
        <source>cannot be written, the disk has no more room than the model needs</source>
        <translation>Schreiben nicht möglich, auf dem Datenträger ist nur noch Platz für das Modell</translation>
    </message>
    <message>
        <source>%1; it is %2 now, and a new history begins at epoch %3</source>
        <translation>%1; die Datei heißt jetzt %2, und ein neuer Verlauf beginnt mit Epoche %3</translation>
    </message>
    <message>
        <source>cannot make a folder for the run, %1</source>
        <translation>der Ordner für den Lauf lässt sich nicht anlegen: %1</translation>
    </message>
    <message>
        <source>the links of the history are malformed</source>
        <translation>die Verbindungen des Verlaufs sind fehlerhaft</translation>
    </message>
    <message>
        <source>an array of the history is malformed: %1</source>
        <translation>ein Array des Verlaufs ist fehlerhaft: %1</translation>
    </message>
    <message>
        <source>it holds more values than its layer</source>
        <translation>es enthält mehr Werte als seine Schicht</translation>
    </message>
    <message>
        <source>zlib cannot inflate it</source>
        <translation>zlib kann es nicht entpacken</translation>
    </message>
    <message>
        <source>bytes follow what zlib made</source>
        <translation>auf die Daten von zlib folgen weitere Bytes</translation>
    </message>
    <message>
        <source>it ends within a value</source>
        <translation>es endet mitten in einem Wert</translation>
    </message>
    <message>
        <source>this folder already holds a run; give --overwrite to replace it or --resume to go on with it</source>
        <translation>in diesem Ordner ist schon ein Lauf; mit --overwrite ersetzen oder mit --resume fortsetzen</translation>
    </message>
    <message>
        <source>cannot be read, %1</source>
        <translation>Lesen nicht möglich: %1</translation>
    </message>
    <message>
        <source>there is no run to resume: %1 is missing; leave out --resume to start one</source>
        <translation>hier ist kein Lauf, der sich fortsetzen ließe: %1 fehlt; ohne --resume beginnt ein neuer</translation>
    </message>
    <message>
        <source>model.safetensors is missing, though metrics.csv has finished epochs; put it back, or begin anew with --overwrite</source>
        <translation>model.safetensors fehlt, obwohl metrics.csv fertige Epochen hat; zurücklegen oder mit --overwrite neu beginnen</translation>
    </message>
    <message>
        <source>the experiment in model.safetensors is not that of experiment.json; put back the one they belong to</source>
        <translation>das Experiment in model.safetensors ist nicht das aus experiment.json; das zugehörige zurücklegen</translation>
    </message>
    <message>
        <source>metrics.csv must have a row for each epoch of model.safetensors, %1 to %2, and has %3 rows</source>
        <translation>metrics.csv muss für jede Epoche von model.safetensors eine Zeile haben, %1 bis %2, und hat %3 Zeilen</translation>
    </message>
    <message>
        <source>cannot remove, %1</source>
        <translation>Entfernen nicht möglich: %1</translation>
    </message>
    <message>
        <source>cannot be opened, %1</source>
        <translation>Öffnen nicht möglich: %1</translation>
    </message>
    <message>
        <source>cannot be written, %1</source>
        <translation>Schreiben nicht möglich: %1</translation>
    </message>
    <message>
        <source>this is no history of a run that can be read, %1</source>
        <translation>dies ist kein lesbarer Verlauf eines Laufs: %1</translation>
    </message>
    <message>
        <source>cannot be written: %1</source>
        <translation>Schreiben nicht möglich: %1</translation>
    </message>
    <message>
        <source>there is no model to test; add the network of the window or a model file</source>
        <translation>es gibt kein Modell zu testen; das Netz im Fenster oder eine Modelldatei hinzufügen</translation>
    </message>
    <message>
        <source>Not enough memory for these curves. Use fewer models, or smaller ones.</source>
        <translation>Der Arbeitsspeicher reicht nicht für diese Kurven. Weniger oder kleinere Modelle verwenden.</translation>
    </message>
    <message>
        <source>the kind must be one of %1, not %2</source>
        <translation>die Art (kind) muss %1 sein, nicht %2</translation>
    </message>
    <message>
        <source>repeat %1 of a strength of %2 is there twice; one row a point</source>
        <translation>Ziehung %1 steht bei einer Stärke von %2 zweimal da; eine Zeile je Punkt</translation>
    </message>
    <message>
        <source>there is no row below the columns; one row a point</source>
        <translation>unter den Spaltennamen steht keine Zeile; eine Zeile je Punkt</translation>
    </message>
    <message>
        <source>its rows are of several kinds, %1 and %2; a file has curves of one kind</source>
        <translation>die Zeilen haben mehrere Arten, %1 und %2; in einer Datei stehen Kurven einer einzigen Art</translation>
    </message>
    <message>
        <source>its seeds must count on with the repeats, seed + repeat, from one number in all rows</source>
        <translation>die Seeds müssen mit den Ziehungen weiterzählen, seed + repeat, in allen Zeilen von derselben Zahl an</translation>
    </message>
    <message>
        <source>Not enough memory to evaluate this network. Take one with fewer links.</source>
        <translation>Der Arbeitsspeicher reicht nicht, um dieses Netz auszuwerten. Eines mit weniger Verbindungen nehmen.</translation>
    </message>
    <message>
        <source>The network could not be evaluated: %1.</source>
        <translation>Das Netz ließ sich nicht auswerten: %1.</translation>
    </message>
    <message>
        <source>there is no network yet; begin an experiment first, or add a model file</source>
        <translation>es gibt noch kein Netz; zuerst ein Experiment beginnen oder eine Modelldatei hinzufügen</translation>
    </message>
    <message>
        <source>the network must have an input for each pixel of %1</source>
        <translation>das Netz muss für jedes Pixel von %1 einen Eingang haben</translation>
    </message>
    <message>
        <source>a text must be UTF-8 without control characters, tabs among them</source>
        <translation>ein Text muss UTF-8 ohne Steuerzeichen sein, auch ohne Tabulatoren</translation>
    </message>
    <message>
        <source>a text must begin with a line &quot;# Title&quot; of at most %1 bytes</source>
        <translation>ein Text muss mit einer Zeile &quot;# Titel&quot; von höchstens %1 Bytes beginnen</translation>
    </message>
    <message>
        <source>a text must have words below its title</source>
        <translation>unter dem Titel muss Text stehen</translation>
    </message>
    <message>
        <source>the text has %1 words; at most %2 are read while something happens</source>
        <translation>der Text hat %1 Wörter; höchstens %2 liest man, während etwas geschieht</translation>
    </message>
    <message>
        <source>step %1</source>
        <translation>Schritt %1</translation>
    </message>
    <message>
        <source>%1 begins with a file outside of the lesson; put it into its folder</source>
        <translation>%1 beginnt mit einer Datei außerhalb der Lektion; sie in den Ordner der Lektion legen</translation>
    </message>
    <message>
        <source>%1: of %2, %3 %4</source>
        <translation>%1, Störung %2: %3 %4</translation>
    </message>
    <message>
        <source>%1, a control</source>
        <translation>%1, eine Kontrolle</translation>
    </message>
    <message>
        <source>a language is a name as &quot;de&quot; or &quot;pt_BR&quot;</source>
        <translation>eine Sprache ist ein Name wie &quot;de&quot; oder &quot;pt_BR&quot;</translation>
    </message>
    <message>
        <source>must be a JSON object</source>
        <translation>muss ein JSON-Objekt sein</translation>
    </message>
    <message>
        <source>has the unknown key %1; known are %2</source>
        <translation>hat den unbekannten Schlüssel %1; bekannt sind %2</translation>
    </message>
    <message>
        <source>needs &quot;%1&quot;</source>
        <translation>braucht &quot;%1&quot;</translation>
    </message>
    <message>
        <source>needs &quot;%1&quot; as a whole number from %2 to %3</source>
        <translation>braucht &quot;%1&quot; als ganze Zahl von %2 bis %3</translation>
    </message>
    <message>
        <source>needs &quot;%1&quot; as a number</source>
        <translation>braucht &quot;%1&quot; als Zahl</translation>
    </message>
    <message>
        <source>needs &quot;%1&quot; as true or false</source>
        <translation>braucht &quot;%1&quot; als true oder false</translation>
    </message>
    <message>
        <source>needs &quot;%1&quot; as a list of at most %2</source>
        <translation>braucht &quot;%1&quot; als Liste mit höchstens %2 Einträgen</translation>
    </message>
    <message>
        <source>needs &quot;%1&quot; in names of 1 to %2 bytes</source>
        <translation>braucht &quot;%1&quot; als Namen von 1 bis %2 Bytes</translation>
    </message>
    <message>
        <source>needs &quot;%1&quot; as the name of a file of the lesson, not %2</source>
        <translation>braucht &quot;%1&quot; als Name einer Datei der Lektion, nicht %2</translation>
    </message>
    <message>
        <source>%1 needs &quot;experiment&quot; as an object with keys of the experiment file</source>
        <translation>%1 braucht &quot;experiment&quot; als Objekt mit Schlüsseln der Experimentdatei</translation>
    </message>
    <message>
        <source>%1 may not give &quot;%2&quot; in an experiment; leave it out</source>
        <translation>%1 darf &quot;%2&quot; in einem Experiment nicht angeben; weglassen</translation>
    </message>
    <message>
        <source>%1 has an experiment of more than 4,096 bytes; it needs only what is not usual</source>
        <translation>%1 hat ein Experiment von mehr als 4.096 Bytes; nötig ist nur, was vom Üblichen abweicht</translation>
    </message>
    <message>
        <source>%1 needs a &quot;dataset&quot; that is known by name, or a folder of the lesson</source>
        <translation>%1 braucht ein &quot;dataset&quot;, dessen Name bekannt ist, oder einen Ordner der Lektion</translation>
    </message>
    <message>
        <source>%1 has an experiment that cannot be run: %2</source>
        <translation>%1 hat ein Experiment, das nicht ausführbar ist: %2</translation>
    </message>
    <message>
        <source>%1, a perturbation</source>
        <translation>%1, eine Störung</translation>
    </message>
    <message>
        <source>perturbs by %1 twice; each kind has one slider</source>
        <translation>stört zweimal mit %1; jede Art hat einen Regler</translation>
    </message>
    <message>
        <source>does one thing: train_to, perturb, apply (with regrow), set or heal</source>
        <translation>tut genau eines: train_to, perturb, apply (mit regrow), set oder heal</translation>
    </message>
    <message>
        <source>does nothing; leave it out</source>
        <translation>tut nichts; weglassen</translation>
    </message>
    <message>
        <source>%1, action %2</source>
        <translation>%1, Aktion %2</translation>
    </message>
    <message>
        <source>%1, its control</source>
        <translation>%1, die Kontrolle dazu</translation>
    </message>
    <message>
        <source>changes nothing; it needs experiment, actions or perturb</source>
        <translation>ändert nichts; nötig ist experiment, actions oder perturb</translation>
    </message>
    <message>
        <source>changes an experiment, and the step begins with a model or a run</source>
        <translation>ändert ein Experiment, aber der Schritt beginnt mit einem Modell oder einem Lauf</translation>
    </message>
    <message>
        <source>has no measure %1; there are %2</source>
        <translation>hat keine Kenngröße %1; es gibt %2</translation>
    </message>
    <message>
        <source>goes from a larger number to a smaller one</source>
        <translation>geht von einer größeren zu einer kleineren Zahl</translation>
    </message>
    <message>
        <source>needs &quot;%1&quot; for %2</source>
        <translation>braucht &quot;%1&quot; für %2</translation>
    </message>
    <message>
        <source>takes neither draws nor seeds for %1</source>
        <translation>hat weder draws noch seeds für %1</translation>
    </message>
    <message>
        <source>%1, its start</source>
        <translation>%1, der Anfang</translation>
    </message>
    <message>
        <source>is one of experiment, model, or run with epoch</source>
        <translation>ist experiment, model oder run mit epoch</translation>
    </message>
    <message>
        <source>shows %1, which is no view</source>
        <translation>zeigt %1, was keine Ansicht ist</translation>
    </message>
    <message>
        <source>has the control %1, which there is not</source>
        <translation>hat das Bedienelement %1, das es nicht gibt</translation>
    </message>
    <message>
        <source>needs a &quot;text&quot; whose name ends in .md</source>
        <translation>braucht einen &quot;text&quot;, dessen Name auf .md endet</translation>
    </message>
    <message>
        <source>%1, band %2</source>
        <translation>%1, Band %2</translation>
    </message>
    <message>
        <source>this is no lesson: it must be a JSON object with &quot;format&quot;: &quot;rewire-lesson&quot;</source>
        <translation>dies ist keine Lektion: Sie muss ein JSON-Objekt mit &quot;format&quot;: &quot;rewire-lesson&quot; sein</translation>
    </message>
    <message>
        <source>the lesson needs &quot;version&quot;: 1</source>
        <translation>die Lektion braucht &quot;version&quot;: 1</translation>
    </message>
    <message>
        <source>the lesson is of version %1, this program reads version 1; take a newer Rewire</source>
        <translation>die Lektion hat Version %1, dieses Programm liest Version 1; ein neueres Rewire nehmen</translation>
    </message>
    <message>
        <source>the lesson</source>
        <translation>die Lektion</translation>
    </message>
    <message>
        <source>needs at least one step</source>
        <translation>braucht mindestens einen Schritt</translation>
    </message>
    <message>
        <source>the training is past that epoch; train_to goes on</source>
        <translation>das Training ist schon weiter als diese Epoche; train_to geht nur vorwärts</translation>
    </message>
    <message>
        <source>nothing is done to the network of the specimen that could be applied</source>
        <translation>am Netz des Präparats ist nichts verändert, was sich anwenden ließe</translation>
    </message>
    <message>
        <source>%1, step %2</source>
        <translation>%1, Schritt %2</translation>
    </message>
    <message>
        <source>the step trains to epoch %1, and the experiment has %2 epochs; give it more</source>
        <translation>der Schritt trainiert bis Epoche %1, das Experiment hat %2 Epochen; mehr angeben</translation>
    </message>
    <message>
        <source>cannot make a folder to unpack the lesson into, %1</source>
        <translation>zum Entpacken der Lektion lässt sich kein Ordner anlegen: %1</translation>
    </message>
    <message>
        <source>this is no lesson: it has no lesson.json</source>
        <translation>dies ist keine Lektion: lesson.json fehlt</translation>
    </message>
    <message>
        <source>a lesson has at most 1,000 files and 64 MiB, and this zip has more</source>
        <translation>eine Lektion hat höchstens 1.000 Dateien und 64 MiB, dieses ZIP-Archiv hat mehr</translation>
    </message>
    <message>
        <source>there is no lesson and no file of this name; rewire lesson list names the lessons</source>
        <translation>weder eine Lektion noch eine Datei heißt so; rewire lesson list nennt die Lektionen</translation>
    </message>
    <message>
        <source>columns must ascend within row %1</source>
        <translation>in Zeile %1 müssen die Spalten aufsteigen</translation>
    </message>
    <message>
        <source>row %1 links an input neuron beyond 0 … %2</source>
        <translation>Zeile %1 verbindet ein Eingangsneuron außerhalb von 0 … %2</translation>
    </message>
    <message>
        <source>the column index is not the transpose of the rows</source>
        <translation>der Spaltenindex ist nicht die Transponierte der Zeilen</translation>
    </message>
    <message>
        <source>a layer needs at least one neuron on each side</source>
        <translation>eine Schicht braucht auf jeder Seite mindestens ein Neuron</translation>
    </message>
    <message>
        <source>indptr must have one entry a row and one more</source>
        <translation>indptr muss einen Eintrag je Zeile haben und einen mehr</translation>
    </message>
    <message>
        <source>indptr must run from 0 to the number of links</source>
        <translation>indptr muss von 0 bis zur Zahl der Verbindungen gehen</translation>
    </message>
    <message>
        <source>indptr must not descend</source>
        <translation>indptr darf nicht abnehmen</translation>
    </message>
    <message>
        <source>values, momentum and born must have one entry a link</source>
        <translation>values, momentum und born müssen einen Eintrag je Verbindung haben</translation>
    </message>
    <message>
        <source>bias and its momentum must have one entry a row</source>
        <translation>bias und sein Momentum müssen einen Eintrag je Zeile haben</translation>
    </message>
    <message>
        <source>must lie between 0 and 1, in pixel units (8/255 is 0.03137)</source>
        <translation>muss zwischen 0 und 1 liegen, in Pixelwerten (8/255 sind 0,03137)</translation>
    </message>
    <message>
        <source>must be at least 1</source>
        <translation>muss mindestens 1 sein</translation>
    </message>
    <message>
        <source>must be above 0 and at most 1000, or be left out for 2.5 times epsilon through the number of steps</source>
        <translation>muss über 0 und höchstens 1000 sein oder wegbleiben (dann 2,5 mal Epsilon durch die Zahl der Schritte)</translation>
    </message>
    <message>
        <source>must lie between 1 and 10000</source>
        <translation>muss zwischen 1 und 10000 liegen</translation>
    </message>
    <message>
        <source>must lie between 0 and 1</source>
        <translation>muss zwischen 0 und 1 liegen</translation>
    </message>
    <message>
        <source>must lie between 0 and 1000 standard deviations of the layer&apos;s weights</source>
        <translation>muss zwischen 0 und 1000 Standardabweichungen der Gewichte der Schicht liegen</translation>
    </message>
    <message>
        <source>must be left out: this network has no hidden layer</source>
        <translation>muss wegbleiben: Dieses Netz hat keine verdeckte Schicht</translation>
    </message>
    <message>
        <source>must be 0, the only layer</source>
        <translation>muss 0 sein, die einzige Schicht</translation>
    </message>
    <message>
        <source>must be 0, the only hidden layer</source>
        <translation>muss 0 sein, die einzige verdeckte Schicht</translation>
    </message>
    <message>
        <source>must lie between 0, next to the input, and %1, the output layer</source>
        <translation>muss zwischen 0 (nach der Eingabe) und %1 (der Ausgabeschicht) liegen</translation>
    </message>
    <message>
        <source>must lie between 0, next to the input, and %1</source>
        <translation>muss zwischen 0 (nach der Eingabe) und %1 liegen</translation>
    </message>
    <message>
        <source>must ascend and name each layer once, for example 0,2</source>
        <translation>muss aufsteigen und darf jede Schicht nur einmal nennen, etwa 0,2</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>eine ganze Zahl</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true oder false</translation>
    </message>
    <message>
        <source>a list of layers</source>
        <translation>eine Liste von Schichten</translation>
    </message>
    <message>
        <source>there is no parameter &quot;%1&quot; of this perturbation</source>
        <translation>diese Störung hat keinen Parameter &quot;%1&quot;</translation>
    </message>
    <message>
        <source>the parameter &quot;%1&quot; must be %2</source>
        <translation>der Parameter &quot;%1&quot; muss %2 sein</translation>
    </message>
    <message>
        <source>there is no such kind of perturbation; it must be %1</source>
        <translation>diese Art von Störung gibt es nicht; möglich sind %1</translation>
    </message>
    <message>
        <source>the parameters of a perturbation must be one JSON object</source>
        <translation>die Parameter einer Störung müssen ein einziges JSON-Objekt sein</translation>
    </message>
    <message>
        <source>&quot;cut&quot; must be a list of [layer, from, to]</source>
        <translation>&quot;cut&quot; muss eine Liste von [layer, from, to] sein</translation>
    </message>
    <message>
        <source>&quot;silence&quot; must be a list of [layer, neuron]</source>
        <translation>&quot;silence&quot; muss eine Liste von [layer, neuron] sein</translation>
    </message>
    <message>
        <source>&quot;perturb&quot; must be a list of perturbations</source>
        <translation>&quot;perturb&quot; muss eine Liste von Störungen sein</translation>
    </message>
    <message>
        <source>a perturbation needs &quot;kind&quot;, &quot;parameters&quot; and &quot;seed&quot;</source>
        <translation>eine Störung braucht &quot;kind&quot;, &quot;parameters&quot; und &quot;seed&quot;</translation>
    </message>
    <message>
        <source>the perturbations of one list have one seed</source>
        <translation>die Störungen einer Liste haben denselben Seed</translation>
    </message>
    <message>
        <source>&quot;draw&quot; counts from 0</source>
        <translation>&quot;draw&quot; zählt ab 0</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 oder %2</translation>
    </message>
    <message>
        <source>specimen.json is malformed</source>
        <translation>specimen.json ist fehlerhaft</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; must be a whole number from 0 on</source>
        <translation>%1: &quot;%2&quot; muss eine ganze Zahl ab 0 sein</translation>
    </message>
    <message>
        <source>%1: it must be a JSON object</source>
        <translation>%1: Es muss ein JSON-Objekt sein</translation>
    </message>
    <message>
        <source>%1: &quot;seed&quot; must be a whole number</source>
        <translation>%1: &quot;seed&quot; muss eine ganze Zahl sein</translation>
    </message>
    <message>
        <source>%1: all perturbations have the one &quot;seed&quot;</source>
        <translation>%1: Alle Störungen haben denselben &quot;seed&quot;</translation>
    </message>
    <message>
        <source>this must be a JSON object</source>
        <translation>dies muss ein JSON-Objekt sein</translation>
    </message>
    <message>
        <source>%1; it is %2 now</source>
        <translation>%1; die Datei heißt jetzt %2</translation>
    </message>
    <message>
        <source>the link %1</source>
        <translation>die Verbindung %1</translation>
    </message>
    <message>
        <source>the neuron %1</source>
        <translation>das Neuron %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 und %2 weitere</translation>
    </message>
    <message>
        <source>manifest.json must have &quot;version&quot;, a whole number from 1 on</source>
        <translation>manifest.json braucht &quot;version&quot;, eine ganze Zahl ab 1</translation>
    </message>
    <message>
        <source>this project was saved by a newer Rewire (version %1 of the format, and this program knows %2); open it with that one</source>
        <translation>dieses Projekt wurde mit einem neueren Rewire gespeichert (Version %1 des Formats, dieses Programm kennt %2); damit öffnen</translation>
    </message>
    <message>
        <source>this zip is no Rewire project: manifest.json must have the format &quot;rewire-project&quot;</source>
        <translation>dieses ZIP-Archiv ist kein Rewire-Projekt: manifest.json muss das Format &quot;rewire-project&quot; haben</translation>
    </message>
    <message>
        <source>manifest.json must have &quot;entries&quot;, an object that says what each entry inflates to</source>
        <translation>manifest.json braucht &quot;entries&quot;, ein Objekt, das die entpackte Größe jedes Eintrags nennt</translation>
    </message>
    <message>
        <source>manifest.json must give the bytes of each entry as a whole number</source>
        <translation>manifest.json muss die Bytes jedes Eintrags als ganze Zahl nennen</translation>
    </message>
    <message>
        <source>this zip is no Rewire project: it has no manifest.json</source>
        <translation>dieses ZIP-Archiv ist kein Rewire-Projekt: manifest.json fehlt</translation>
    </message>
    <message>
        <source>it goes on to epoch %1, and model.safetensors ends at %2</source>
        <translation>geht bis Epoche %1, aber model.safetensors endet bei %2</translation>
    </message>
    <message>
        <source>it belongs to a model, which is missing</source>
        <translation>das Modell, zu dem der Eintrag gehört, fehlt</translation>
    </message>
    <message>
        <source>a project shows %1 drawings at most</source>
        <translation>ein Projekt zeigt höchstens %1 Zeichnungen</translation>
    </message>
    <message>
        <source>it has more than %1 bytes</source>
        <translation>mehr als %1 Bytes</translation>
    </message>
    <message>
        <source>it was changed or cut</source>
        <translation>verändert oder gekürzt</translation>
    </message>
    <message>
        <source>manifest.json does not say what %1 inflates to</source>
        <translation>manifest.json sagt nicht, wie groß %1 entpackt ist</translation>
    </message>
    <message>
        <source>it belongs to a run, which is missing</source>
        <translation>der Lauf, zu dem der Eintrag gehört, fehlt</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>names must be UTF-8 of at most 255 bytes</source>
        <translation>Namen müssen UTF-8 mit höchstens 255 Bytes sein</translation>
    </message>
    <message>
        <source>names have no control characters</source>
        <translation>Namen dürfen keine Steuerzeichen haben</translation>
    </message>
    <message>
        <source>names must be relative, with / between their parts</source>
        <translation>Namen müssen relativ sein, mit / zwischen ihren Teilen</translation>
    </message>
    <message>
        <source>names must not lead elsewhere</source>
        <translation>Namen dürfen nicht aus dem Ordner hinausführen</translation>
    </message>
    <message>
        <source>this is no whole project file (%1); it was cut off or changed, take another copy</source>
        <translation>dies ist keine vollständige Projektdatei (%1); sie wurde gekürzt oder verändert, eine andere Kopie nehmen</translation>
    </message>
    <message>
        <source>this is no project file: it is no zip, or it was cut off; take another copy</source>
        <translation>dies ist keine Projektdatei: kein ZIP-Archiv, oder es wurde gekürzt; eine andere Kopie nehmen</translation>
    </message>
    <message>
        <source>a project has at most 10,000 entries, and this file has more</source>
        <translation>ein Projekt hat höchstens 10.000 Einträge, diese Datei hat mehr</translation>
    </message>
    <message>
        <source>an entry is there twice; each must be there once</source>
        <translation>ein Eintrag kommt zweimal vor; jeder darf nur einmal vorkommen</translation>
    </message>
    <message>
        <source>the zip&apos;s directory is incomplete; take another copy</source>
        <translation>das Verzeichnis des ZIP-Archivs ist unvollständig; eine andere Kopie nehmen</translation>
    </message>
    <message>
        <source>the entry %1 is refused: %2</source>
        <translation>der Eintrag %1 wird abgelehnt: %2</translation>
    </message>
    <message>
        <source>the entry %1 is encrypted; save the project without a password</source>
        <translation>der Eintrag %1 ist verschlüsselt; das Projekt ohne Passwort speichern</translation>
    </message>
    <message>
        <source>the entry %1 is compressed in a way that is not known here; it must be deflated or stored</source>
        <translation>der Eintrag %1 ist auf eine hier unbekannte Weise gepackt; möglich sind deflate und ungepackt</translation>
    </message>
    <message>
        <source>the entry %1 is a folder with content</source>
        <translation>der Eintrag %1 ist ein Ordner mit Inhalt</translation>
    </message>
    <message>
        <source>the entry %1 is a link or a device; a project has ordinary files</source>
        <translation>der Eintrag %1 ist ein Link oder ein Gerät; ein Projekt hat nur gewöhnliche Dateien</translation>
    </message>
    <message>
        <source>the entry %1 would inflate to %2 bytes; that is no honest content</source>
        <translation>der Eintrag %1 wäre entpackt %2 Bytes groß; das kann kein echter Inhalt sein</translation>
    </message>
    <message>
        <source>the file would inflate to %1 bytes; that is no honest content</source>
        <translation>die Datei wäre entpackt %1 Bytes groß; das kann kein echter Inhalt sein</translation>
    </message>
    <message>
        <source>the entry %1 inflates to more than %2 bytes</source>
        <translation>der Eintrag %1 ist entpackt größer als %2 Bytes</translation>
    </message>
    <message>
        <source>the entry %1 was changed or cut; take another copy</source>
        <translation>der Eintrag %1 wurde verändert oder gekürzt; eine andere Kopie nehmen</translation>
    </message>
    <message>
        <source>the entry %1 ends early; take another copy</source>
        <translation>der Eintrag %1 endet zu früh; eine andere Kopie nehmen</translation>
    </message>
    <message>
        <source>must lie between 1 and 10000, the number of strengths</source>
        <translation>muss zwischen 1 und 10000 liegen: die Zahl der Stärken</translation>
    </message>
    <message>
        <source>must lie between 1 and 100000</source>
        <translation>muss zwischen 1 und 100000 liegen</translation>
    </message>
    <message>
        <source>must be fewer: steps times repeats are more than 1000000 points</source>
        <translation>muss kleiner sein: Schritte mal Ziehungen ergeben mehr als 1000000 Punkte</translation>
    </message>
    <message>
        <source>goes with remove-links alone, and with no step before it</source>
        <translation>passt nur zu remove-links allein, ohne Schritt davor</translation>
    </message>
    <message>
        <source>%1, %2, seed %3, in epoch %4</source>
        <translation>%1, %2, Startwert %3, in Epoche %4</translation>
    </message>
    <message>
        <source>%1, %2, seed %3, epoch %4</source>
        <translation>%1, %2, Startwert %3, Epoche %4</translation>
    </message>
    <message>
        <source>%1, perturbed</source>
        <translation>%1, gestört</translation>
    </message>
    <message>
        <source>%1, tested on %2</source>
        <translation>%1, geprüft an %2</translation>
    </message>
    <message>
        <source>there is no such file or folder; name a run folder or a model (.safetensors)</source>
        <translation>diese Datei oder diesen Ordner gibt es nicht; den Ordner eines Laufs oder ein Modell (.safetensors) angeben</translation>
    </message>
    <message>
        <source>no epoch of this run is finished yet, so there is nothing to see; train it on with --resume</source>
        <translation>noch keine Epoche dieses Laufs ist fertig, daher gibt es nichts zu sehen; mit --resume weitertrainieren</translation>
    </message>
    <message>
        <source>epoch %1 cannot be shown, %2; give %3, which lies elsewhere</source>
        <translation>Epoche %1 lässt sich nicht zeigen, %2; stattdessen eine angeben, die anderswo liegt: %3</translation>
    </message>
    <message>
        <source>epoch %1 is not kept; give one that is, of %2</source>
        <translation>Epoche %1 wurde nicht aufbewahrt; eine aufbewahrte angeben: %2</translation>
    </message>
    <message>
        <source>Not enough memory for this network. Lower the density or the widths and begin a new one.</source>
        <translation>Der Arbeitsspeicher reicht nicht für dieses Netz. Dichte oder Schichtbreiten verringern und ein neues beginnen.</translation>
    </message>
    <message>
        <source>Not enough memory to go on. Begin a network with fewer links.</source>
        <translation>Der Arbeitsspeicher reicht nicht, um fortzufahren. Ein Netz mit weniger Verbindungen beginnen.</translation>
    </message>
    <message>
        <source>Training stopped: %1. Go back to the epoch before, begin a new network, or open a saved one.</source>
        <translation>Das Training ist abgebrochen: %1. Zur Epoche davor zurückgehen, ein neues Netz beginnen oder ein gespeichertes öffnen.</translation>
    </message>
    <message>
        <source>The run is kept again</source>
        <translation>Der Lauf wird wieder aufbewahrt</translation>
    </message>
    <message>
        <source>%1. Training goes on; keeping this run is tried again after every epoch</source>
        <translation>%1. Das Training geht weiter; nach jeder Epoche folgt ein neuer Versuch, diesen Lauf aufzubewahren</translation>
    </message>
    <message>
        <source>there is no network yet; begin an experiment first</source>
        <translation>es gibt noch kein Netz; zuerst ein Experiment beginnen</translation>
    </message>
    <message>
        <source>training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Loading %1 …</source>
        <translation>%1 wird geladen …</translation>
    </message>
    <message>
        <source>The network does not have %1, which specimen.json removes; that is left out</source>
        <translation>specimen.json entfernt etwas, was das Netz nicht hat: %1; das wird weggelassen</translation>
    </message>
    <message>
        <source>The run before is kept under File, Recent runs</source>
        <translation>Der bisherige Lauf bleibt unter „Datei“, „Letzte Läufe“</translation>
    </message>
    <message>
        <source>at most 500,000 links and neurons can be removed by hand at once; remove a share of them instead</source>
        <translation>höchstens 500.000 Verbindungen und Neuronen lassen sich auf einmal von Hand entfernen; stattdessen einen Anteil entfernen</translation>
    </message>
    <message>
        <source>noise and attacks change images, not the network; choose links, weights or neurons</source>
        <translation>Rauschen und Angriffe ändern Bilder, nicht das Netz; Verbindungen, Gewichte oder Neuronen wählen</translation>
    </message>
    <message>
        <source>in the middle of epoch %1</source>
        <translation>mitten in Epoche %1</translation>
    </message>
    <message>
        <source>after epoch %1</source>
        <translation>nach Epoche %1</translation>
    </message>
    <message>
        <source>the experiment</source>
        <translation>das Experiment</translation>
    </message>
    <message>
        <source>%1. The run is opened without it</source>
        <translation>%1. Der Lauf wird ohne diese Datei geöffnet</translation>
    </message>
    <message>
        <source>%1. The run is opened; its past cannot be shown</source>
        <translation>%1. Der Lauf ist geöffnet; seine Vergangenheit lässt sich nicht zeigen</translation>
    </message>
    <message>
        <source>training has failed; go back to epoch %1, or open a saved one</source>
        <translation>das Training ist fehlgeschlagen; zu Epoche %1 zurückgehen oder ein gespeichertes Netz öffnen</translation>
    </message>
    <message>
        <source>training has failed; begin a new network, or open a saved one</source>
        <translation>das Training ist fehlgeschlagen; ein neues Netz beginnen oder ein gespeichertes öffnen</translation>
    </message>
    <message>
        <source>save the model</source>
        <translation>Modell speichern</translation>
    </message>
    <message>
        <source>Saved the network %1 to %2</source>
        <translation>Netz %1 in %2 gespeichert</translation>
    </message>
    <message>
        <source>%1. The project is saved without the epochs before</source>
        <translation>%1. Das Projekt ist ohne die Epochen davor gespeichert</translation>
    </message>
    <message>
        <source>save the project</source>
        <translation>Projekt speichern</translation>
    </message>
    <message>
        <source>there is no network yet</source>
        <translation>es gibt noch kein Netz</translation>
    </message>
    <message>
        <source>Saved the specimen %1 to %2</source>
        <translation>Präparat %1 in %2 gespeichert</translation>
    </message>
    <message>
        <source>export the network</source>
        <translation>Netz exportieren</translation>
    </message>
    <message>
        <source>Exported the metrics %1 to %2</source>
        <translation>Metriken %1 in %2 exportiert</translation>
    </message>
    <message>
        <source>Exported the specimen %1 to %2</source>
        <translation>Präparat %1 in %2 exportiert</translation>
    </message>
    <message>
        <source>Exported the network %1 to %2</source>
        <translation>Netz %1 in %2 exportiert</translation>
    </message>
    <message>
        <source>play</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>there is no failed run with an epoch that was kept</source>
        <translation>es gibt keinen fehlgeschlagenen Lauf mit einer aufbewahrten Epoche</translation>
    </message>
    <message>
        <source>go back</source>
        <translation>zurückgehen</translation>
    </message>
    <message>
        <source>no epoch of this run is kept</source>
        <translation>keine Epoche dieses Laufs wurde aufbewahrt</translation>
    </message>
    <message>
        <source>go on from an epoch</source>
        <translation>von einer Epoche aus fortsetzen</translation>
    </message>
    <message>
        <source>Going back to epoch %1 …</source>
        <translation>Zurück zu Epoche %1 …</translation>
    </message>
    <message>
        <source>On the way to epoch %1: epoch %2 is trained again … Pause stops it.</source>
        <translation>Auf dem Weg zu Epoche %1: Epoche %2 wird noch einmal trainiert … „Pause“ hält an.</translation>
    </message>
    <message>
        <source>remember the run</source>
        <translation>den Lauf merken</translation>
    </message>
    <message>
        <source>no moment of the number %1 was remembered</source>
        <translation>kein Zeitpunkt mit der Nummer %1 ist gemerkt</translation>
    </message>
    <message>
        <source>a run is extended to a later epoch than its last one, %1</source>
        <translation>ein Lauf lässt sich nur über seine letzte Epoche hinaus verlängern, %1</translation>
    </message>
    <message>
        <source>apply</source>
        <translation>anwenden</translation>
    </message>
    <message>
        <source>cannot make a folder to save from, %1</source>
        <translation>zum Speichern lässt sich kein Ordner anlegen: %1</translation>
    </message>
    <message>
        <source>fewer than %1 in the tail</source>
        <translation>weniger als %1 im Ausläufer</translation>
    </message>
    <message>
        <source>the tail spans no factor of %1</source>
        <translation>der Ausläufer umfasst nicht einmal den Faktor %1</translation>
    </message>
    <message>
        <source>an exponential is likelier (p %1)</source>
        <translation>eine Exponentialverteilung ist wahrscheinlicher (p %1)</translation>
    </message>
    <message>
        <source>a log-normal is likelier (p %1)</source>
        <translation>eine Lognormalverteilung ist wahrscheinlicher (p %1)</translation>
    </message>
    <message>
        <source>power laws of this kind nearly always fit better (p %1)</source>
        <translation>Potenzgesetze dieser Art passen fast immer besser (p %1)</translation>
    </message>
    <message>
        <source>nothing rules it out (p %1)</source>
        <translation>nichts schließt es aus (p %1)</translation>
    </message>
    <message>
        <source>may be a power law: %1</source>
        <translation>vielleicht ein Potenzgesetz: %1</translation>
    </message>
    <message>
        <source>no power law: %1</source>
        <translation>kein Potenzgesetz: %1</translation>
    </message>
    <message>
        <source>links anywhere</source>
        <translation>Verbindungen irgendwo</translation>
    </message>
    <message>
        <source>links anywhere, equally many into every neuron</source>
        <translation>Verbindungen irgendwo, gleich viele zu jedem Neuron</translation>
    </message>
    <message>
        <source>links anywhere, small layers denser than large ones</source>
        <translation>Verbindungen irgendwo, kleine Schichten dichter als große</translation>
    </message>
    <message>
        <source>links between pixels that vary together in the training images</source>
        <translation>Verbindungen zwischen Pixeln, die sich in den Trainingsbildern gemeinsam ändern</translation>
    </message>
    <message>
        <source>links to a window of neighbours, some moved: a small world</source>
        <translation>Verbindungen zu einem Fenster von Nachbarn, einige verlegt: eine kleine Welt</translation>
    </message>
    <message>
        <source>links to near neurons more often than to far ones: receptive fields</source>
        <translation>Verbindungen zu nahen Neuronen öfter als zu fernen: rezeptive Felder</translation>
    </message>
    <message>
        <source>the experiment&apos;s &quot;actions&quot; are malformed</source>
        <translation>&quot;actions&quot; im Experiment sind fehlerhaft</translation>
    </message>
    <message>
        <source>each must be an object</source>
        <translation>jede Aktion muss ein Objekt sein</translation>
    </message>
    <message>
        <source>&quot;epoch&quot; must be a whole number from 1 on</source>
        <translation>&quot;epoch&quot; muss eine ganze Zahl ab 1 sein</translation>
    </message>
    <message>
        <source>&quot;batch&quot; must be a whole number from 0 on</source>
        <translation>&quot;batch&quot; muss eine ganze Zahl ab 0 sein</translation>
    </message>
    <message>
        <source>&quot;rewired&quot; must be true or false</source>
        <translation>&quot;rewired&quot; muss true oder false sein</translation>
    </message>
    <message>
        <source>each has the keys epoch, batch, and set or perturb, cut, silence, regrow</source>
        <translation>jede Aktion hat die Schlüssel epoch, batch und set oder perturb, cut, silence, regrow</translation>
    </message>
    <message>
        <source>each needs &quot;%1&quot;</source>
        <translation>jede Aktion braucht &quot;%1&quot;</translation>
    </message>
    <message>
        <source>&quot;set&quot; must be an object with new values</source>
        <translation>&quot;set&quot; muss ein Objekt mit neuen Werten sein</translation>
    </message>
    <message>
        <source>&quot;%1&quot; in &quot;set&quot; must be a value as the experiment has it</source>
        <translation>&quot;%1&quot; in &quot;set&quot; muss ein Wert sein, wie ihn das Experiment hat</translation>
    </message>
    <message>
        <source>&quot;set&quot; takes %1</source>
        <translation>&quot;set&quot; nimmt %1</translation>
    </message>
    <message>
        <source>&quot;regrow&quot; must be true or false</source>
        <translation>&quot;regrow&quot; muss true oder false sein</translation>
    </message>
    <message>
        <source>each must change settings or the network</source>
        <translation>jede Aktion muss Einstellungen oder das Netz ändern</translation>
    </message>
    <message>
        <source>&quot;test_accuracy&quot; and &quot;test_loss&quot; come together, each as [before, after]</source>
        <translation>&quot;test_accuracy&quot; und &quot;test_loss&quot; gehören zusammen, jeweils als [before, after]</translation>
    </message>
    <message>
        <source>the experiment&apos;s &quot;actions&quot; must be a list</source>
        <translation>&quot;actions&quot; im Experiment muss eine Liste sein</translation>
    </message>
    <message>
        <source>the experiment&apos;s &quot;actions&quot; must be in the order of time</source>
        <translation>&quot;actions&quot; im Experiment müssen zeitlich geordnet sein</translation>
    </message>
    <message>
        <source>needs 1 to 16 hidden layers, for example 1000,1000,1000</source>
        <translation>braucht 1 bis 16 verdeckte Schichten, etwa 1000,1000,1000</translation>
    </message>
    <message>
        <source>layers need 1 to 10,000,000 neurons each, not %1</source>
        <translation>braucht in jeder Schicht 1 bis 10.000.000 Neuronen, nicht %1</translation>
    </message>
    <message>
        <source>needs one share for all hidden layers or one for each of the %1</source>
        <translation>braucht einen Anteil für alle verdeckten Schichten oder einen für jede der %1</translation>
    </message>
    <message>
        <source>must be above 0 and at most 1 (99 % sparse is 0.01)</source>
        <translation>muss über 0 und höchstens 1 sein (99 % Sparsität sind 0,01)</translation>
    </message>
    <message>
        <source>leaves hidden layer %1 without a single link; raise it or widen the layers</source>
        <translation>lässt verdeckte Schicht %1 ohne eine einzige Verbindung; erhöhen oder die Schichten verbreitern</translation>
    </message>
    <message>
        <source>gives hidden layer %1 more than 2,147,483,646 links; lower it or narrow the layers</source>
        <translation>gibt verdeckter Schicht %1 mehr als 2.147.483.646 Verbindungen; senken oder die Schichten schmaler machen</translation>
    </message>
    <message>
        <source>gives hidden layer %1 fewer links than inputs beyond the first 1,000,000; raise it or narrow the layers</source>
        <translation>gibt verdeckter Schicht %1 weniger Verbindungen, als sie Eingänge über die ersten 1.000.000 hinaus hat; erhöhen oder die Schichten schmaler machen</translation>
    </message>
    <message>
        <source>is too wide for a dense network: at most 500,000,000 weights a layer; take a sparse rule or narrow the layers</source>
        <translation>ist zu breit für ein voll verbundenes Netz: höchstens 500.000.000 Gewichte je Schicht; eine Regel für dünn besetzte Netze wählen oder die Schichten schmaler machen</translation>
    </message>
    <message>
        <source>must lie between 1 and 1,000,000</source>
        <translation>muss zwischen 1 und 1.000.000 liegen</translation>
    </message>
    <message>
        <source>must be two numbers between 0 and 0.95</source>
        <translation>müssen zwei Zahlen zwischen 0 und 0,95 sein</translation>
    </message>
    <message>
        <source>must be one share, the mean of all layers, where the start is er</source>
        <translation>muss ein einziger Anteil sein, das Mittel aller Schichten, wenn der Anfang er ist</translation>
    </message>
    <message>
        <source>must lie between 1 and 65,536</source>
        <translation>muss zwischen 1 und 65.536 liegen</translation>
    </message>
    <message>
        <source>must be above 0 and at most 100</source>
        <translation>muss über 0 und höchstens 100 sein</translation>
    </message>
    <message>
        <source>must be at least 0 and below 1</source>
        <translation>muss mindestens 0 und kleiner als 1 sein</translation>
    </message>
    <message>
        <source>must be 0 (only the last) or a number of epochs</source>
        <translation>muss 0 (nur die letzte) oder eine Zahl von Epochen sein</translation>
    </message>
    <message>
        <source>needs a name or a folder of IDX files</source>
        <translation>braucht einen Namen oder einen Ordner mit IDX-Dateien</translation>
    </message>
    <message>
        <source>must be at least two classes, each once, as 3,5,8</source>
        <translation>müssen mindestens zwei Klassen sein, jede einmal, etwa 3,5,8</translation>
    </message>
    <message>
        <source>must keep a dense network dense and a sparse one sparse in epoch %1</source>
        <translation>müssen in Epoche %1 ein voll verbundenes Netz voll verbunden und ein dünn besetztes dünn besetzt lassen</translation>
    </message>
    <message>
        <source>give a value that cannot be run in epoch %1: %2</source>
        <translation>geben in Epoche %1 einen Wert an, der nicht ausführbar ist: %2</translation>
    </message>
    <message>
        <source>%1,%2</source>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>%1 %2 → %3</source>
        <translation>%1 %2 → %3</translation>
    </message>
    <message>
        <source>rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>zeta</source>
        <translation>Zeta</translation>
    </message>
    <message>
        <source>zeta schedule</source>
        <translation>Zeta-Plan</translation>
    </message>
    <message>
        <source>epochs between rewirings</source>
        <translation>Epochen zwischen Neuverdrahtungen</translation>
    </message>
    <message>
        <source>importance</source>
        <translation>Wichtigkeit</translation>
    </message>
    <message>
        <source>softness</source>
        <translation>Weichheit</translation>
    </message>
    <message>
        <source>score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>births</source>
        <translation>Startgewicht</translation>
    </message>
    <message>
        <source>epochs</source>
        <translation>Epochen</translation>
    </message>
    <message>
        <source>batch</source>
        <translation>Batch</translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation>Lernrate</translation>
    </message>
    <message>
        <source>schedule</source>
        <translation>Lernratenplan</translation>
    </message>
    <message>
        <source>momentum</source>
        <translation>Momentum</translation>
    </message>
    <message>
        <source>weight decay</source>
        <translation>Weight Decay</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>Seed</translation>
    </message>
    <message>
        <source>a nested value</source>
        <translation>ein verschachtelter Wert</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>ein Text</translation>
    </message>
    <message>
        <source>the 64 hexadecimal digits of a SHA-256</source>
        <translation>die 64 Hexadezimalziffern eines SHA-256</translation>
    </message>
    <message>
        <source>null for all, or a whole number</source>
        <translation>null für alle oder eine ganze Zahl</translation>
    </message>
    <message>
        <source>a list of whole numbers</source>
        <translation>eine Liste ganzer Zahlen</translation>
    </message>
    <message>
        <source>a list of classes: names, or labels from 0 on</source>
        <translation>eine Liste von Klassen (Namen oder Labels ab 0)</translation>
    </message>
    <message>
        <source>a number or a list of numbers</source>
        <translation>eine Zahl oder eine Liste von Zahlen</translation>
    </message>
    <message>
        <source>a list of what was done</source>
        <translation>eine Liste der Aktionen</translation>
    </message>
    <message>
        <source>a list of two numbers</source>
        <translation>eine Liste aus zwei Zahlen</translation>
    </message>
    <message>
        <source>the experiment&apos;s &quot;%1&quot; must be %2, not %3</source>
        <translation>&quot;%1&quot; im Experiment muss %2 sein, nicht %3</translation>
    </message>
    <message>
        <source>%1 below 2,147,483,648</source>
        <translation>%1 unter 2.147.483.648</translation>
    </message>
    <message>
        <source>not an experiment: must be one JSON object</source>
        <translation>kein Experiment: Es muss ein einziges JSON-Objekt sein</translation>
    </message>
    <message>
        <source>the experiment&apos;s &quot;actions&quot; are malformed: a dense network stays dense and a sparse one sparse</source>
        <translation>&quot;actions&quot; im Experiment sind fehlerhaft: Ein voll verbundenes Netz bleibt voll verbunden, ein dünn besetztes dünn besetzt</translation>
    </message>
    <message>
        <source>unknown key %1 in the experiment; docs/command-line.md lists the keys</source>
        <translation>unbekannter Schlüssel %1 im Experiment; docs/command-line.md nennt die Schlüssel</translation>
    </message>
    <message>
        <source>the loss is no longer finite; lower the learning rate or the momentum</source>
        <translation>der Verlust ist nicht mehr endlich; Lernrate oder Momentum senken</translation>
    </message>
    <message>
        <source>rewiring</source>
        <translation>Neuverdrahtung</translation>
    </message>
    <message>
        <source>epoch %1</source>
        <translation>Epoche %1</translation>
    </message>
    <message>
        <source>the network&apos;s layers must be those of its experiment and its dataset</source>
        <translation>die Schichten des Netzes müssen die seines Experiments und seines Datensatzes sein</translation>
    </message>
    <message>
        <source>the record of the links must be that of the network&apos;s layers</source>
        <translation>die Aufzeichnung der Verbindungen muss zu den Schichten des Netzes passen</translation>
    </message>
    <message>
        <source>the run</source>
        <translation>der Lauf</translation>
    </message>
    <message>
        <source>must lie at one of the %1 mini-batches of an epoch, not at %2</source>
        <translation>müssen bei einem der %1 Mini-Batches einer Epoche liegen, nicht bei %2</translation>
    </message>
    <message>
        <source>are after a rewiring (&quot;rewired&quot;) at mini-batch 0 only, not at %1</source>
        <translation>können nur bei Mini-Batch 0 nach einer Neuverdrahtung (&quot;rewired&quot;) liegen, nicht bei %1</translation>
    </message>
    <message>
        <source>cut a link that the network cannot have: [%1, %2, %3]</source>
        <translation>kappen eine Verbindung, die das Netz nicht haben kann: [%1, %2, %3]</translation>
    </message>
    <message>
        <source>silence a neuron that the network has not: [%1, %2]</source>
        <translation>schalten ein Neuron stumm, das das Netz nicht hat: [%1, %2]</translation>
    </message>
    <message>
        <source>must be at most the %1 training samples of the dataset</source>
        <translation>darf höchstens %1 sein, so viele Trainingsbilder hat der Datensatz</translation>
    </message>
    <message>
        <source>begins with the network of a model, not with one drawn from its seed; name the model with --from</source>
        <translation>beginnt mit dem Netz eines Modells, nicht mit einem aus dem Seed gezogenen; das Modell mit --from angeben</translation>
    </message>
    <message>
        <source>the network must stand at one of the %1 mini-batches of an epoch, not at %2</source>
        <translation>das Netz muss bei einem der %1 Mini-Batches einer Epoche stehen, nicht bei %2</translation>
    </message>
    <message>
        <source>epoch %1 of %2</source>
        <translation>Epoche %1 von %2</translation>
    </message>
    <message>
        <source>the number of epochs must be more than the %1 that are finished</source>
        <translation>die Zahl der Epochen muss größer sein als die der fertigen, %1</translation>
    </message>
    <message>
        <source>a dense network stays dense and a sparse one sparse; begin a new network for that</source>
        <translation>ein voll verbundenes Netz bleibt voll verbunden, ein dünn besetztes dünn besetzt; dafür ein neues Netz beginnen</translation>
    </message>
    <message>
        <source>the size of a mini-batch and the seed can only be changed between epochs, and epoch %1 has begun</source>
        <translation>die Größe der Mini-Batches und der Seed lassen sich nur zwischen Epochen ändern, und Epoche %1 hat begonnen</translation>
    </message>
    <message>
        <source>a network is perturbed to see it train on, and this run has no epoch left</source>
        <translation>ein Netz wird gestört, um sein weiteres Training zu sehen, und dieser Lauf hat keine Epoche mehr übrig</translation>
    </message>
    <message>
        <source>links grow back only where the network is rewired; switch to the rule %1, or perturb it without regrowing</source>
        <translation>Verbindungen wachsen nur nach, wo neu verdrahtet wird; zur Regel %1 wechseln oder ohne Nachwachsen stören</translation>
    </message>
    <message>
        <source>the rule is %1</source>
        <translation>die Regel ist %1</translation>
    </message>
    <message>
        <source>links grow back at the next rewiring, and this run has none left; perturb it without regrowing</source>
        <translation>Verbindungen wachsen bei der nächsten Neuverdrahtung nach, und dieser Lauf hat keine mehr; ohne Nachwachsen stören</translation>
    </message>
    <message>
        <source>must be above the strength that the sampling starts from</source>
        <translation>muss über der Stärke liegen, mit der die Kurve beginnt</translation>
    </message>
    <message>
        <source>must lie between 0 and 8 pixels</source>
        <translation>muss zwischen 0 und 8 Pixeln liegen</translation>
    </message>
    <message>
        <source>the text links to the term %1, which the glossary does not have; it has %2</source>
        <translation>der Text verweist auf den Begriff %1, den das Glossar nicht hat; es hat %2</translation>
    </message>
    <message>
        <source>there is no such folder (%1)</source>
        <translation>diesen Ordner gibt es nicht (%1)</translation>
    </message>
    <message>
        <source>this curve has no points; remove the file, and the run is tested again</source>
        <translation>diese Kurve hat keine Punkte; entfernen Sie die Datei, und der Lauf wird erneut geprüft</translation>
    </message>
    <message>
        <source>this result of a test has no accuracy; remove the file, and the run is tested again</source>
        <translation>dieses Ergebnis einer Prüfung hat keine Genauigkeit; entfernen Sie die Datei, und der Lauf wird erneut geprüft</translation>
    </message>
    <message>
        <source>this folder holds a run; name another one for the sweep</source>
        <translation>dieser Ordner enthält einen Lauf; nennen Sie einen anderen für die Versuchsreihe</translation>
    </message>
    <message>
        <source>this folder holds something else; a sweep needs a new or an empty one</source>
        <translation>dieser Ordner enthält etwas anderes; eine Versuchsreihe braucht einen neuen oder leeren</translation>
    </message>
    <message>
        <source>there is no sweep: %1 is missing; rewire sweep plan makes one</source>
        <translation>hier ist keine Versuchsreihe: %1 fehlt; rewire sweep plan legt eine an</translation>
    </message>
    <message>
        <source>the sweep has more than 100,000 runs; plan several sweeps</source>
        <translation>die Versuchsreihe hat mehr als 100.000 Läufe; planen Sie mehrere</translation>
    </message>
    <message>
        <source>seeds must be whole numbers or ranges as 1..10, not %1</source>
        <translation>Seeds müssen ganze Zahlen oder Bereiche wie 1..10 sein, nicht %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; needs at least one value</source>
        <translation>„%1“ braucht mindestens einen Wert</translation>
    </message>
    <message>
        <source>an experiment that began with the network of a model cannot be planned; give its settings alone</source>
        <translation>ein Experiment, das mit dem Netz eines Modells begann, lässt sich nicht planen; geben Sie nur seine Einstellungen an</translation>
    </message>
    <message>
        <source>it is no plan of a sweep: it must be a JSON object with &quot;format&quot;: &quot;%1&quot;</source>
        <translation>es ist kein Plan einer Versuchsreihe: Es muss ein JSON-Objekt mit &quot;format&quot;: &quot;%1&quot; sein</translation>
    </message>
    <message>
        <source>its version is not 1: another version of Rewire has made it; take that one</source>
        <translation>seine Version ist nicht 1: Eine andere Version von Rewire hat ihn gemacht; nehmen Sie diese</translation>
    </message>
    <message>
        <source>&quot;then&quot; has more than 100 commands</source>
        <translation>„then“ hat mehr als 100 Befehle</translation>
    </message>
    <message>
        <source>unknown key %1; docs/file-formats.md lists those of a plan</source>
        <translation>unbekannter Schlüssel %1; docs/file-formats.md nennt die eines Plans</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a text</source>
        <translation>„%1“ muss ein Text sein</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a list</source>
        <translation>„%1“ muss eine Liste sein</translation>
    </message>
    <message>
        <source>&quot;then&quot; must be a list of texts, as &quot;perturb attack --epsilon 0.1&quot;</source>
        <translation>„then“ muss eine Liste von Texten sein, wie „perturb attack --epsilon 0.1“</translation>
    </message>
    <message>
        <source>&quot;grids&quot; must be a list of objects with &quot;values&quot;</source>
        <translation>„grids“ muss eine Liste von Objekten mit „values“ sein</translation>
    </message>
    <message>
        <source>&quot;values&quot; must be an object: a list of values for each key of the experiment</source>
        <translation>„values“ muss ein Objekt sein: eine Liste von Werten für jeden Schlüssel des Experiments</translation>
    </message>
    <message>
        <source>the values of &quot;%1&quot; must be a list</source>
        <translation>die Werte von „%1“ müssen eine Liste sein</translation>
    </message>
    <message>
        <source>metrics.csv lacks the last epoch; rewire train --resume --out on this folder puts it back</source>
        <translation>in metrics.csv fehlt die letzte Epoche; rewire train --resume --out auf diesen Ordner stellt sie wieder her</translation>
    </message>
    <message>
        <source>there is no key %1 in an experiment; keys are written as rule, density, seed</source>
        <translation>in einem Experiment gibt es keinen Schlüssel %1; Schlüssel heißen etwa rule, density, seed</translation>
    </message>
    <message>
        <source>the key %1 is named twice</source>
        <translation>der Schlüssel %1 ist zweimal genannt</translation>
    </message>
    <message>
        <source>the key %1 is in --by too; leave it out of one</source>
        <translation>der Schlüssel %1 steht auch in --by; lassen Sie ihn an einer Stelle weg</translation>
    </message>
    <message>
        <source>runs differ in %1 as well; name it in --by, or in --over to take means over it</source>
        <translation>Läufe unterscheiden sich auch in %1; nennen Sie es in --by, oder in --over, um darüber zu mitteln</translation>
    </message>
    <message>
        <source>no key of --by has the value %1 in this sweep; name one that it has</source>
        <translation>kein Schlüssel von --by hat in dieser Versuchsreihe den Wert %1; nennen Sie einen, den sie hat</translation>
    </message>
    <message>
        <source>several keys have this value; say which one, as rule=%1</source>
        <translation>mehrere Schlüssel haben diesen Wert; sagen Sie, welcher gemeint ist, wie rule=%1</translation>
    </message>
    <message>
        <source>Not enough memory to measure the layers of this network.</source>
        <translation>Der Speicher reicht nicht, um die Schichten dieses Netzes zu messen.</translation>
    </message>
    <message>
        <source>must lie between 0 and 1, the share of a layer&apos;s links</source>
        <translation>muss zwischen 0 und 1 liegen, dem Anteil der Verbindungen einer Schicht</translation>
    </message>
    <message>
        <source>must lie between 0 and 1, the share of the norm of a layer&apos;s weights</source>
        <translation>muss zwischen 0 und 1 liegen, dem Anteil der Norm der Gewichte einer Schicht</translation>
    </message>
    <message>
        <source>no network of this run is kept yet</source>
        <translation>von diesem Lauf ist noch kein Netz aufbewahrt</translation>
    </message>
    <message>
        <source>this folder holds another experiment than its name says; move it away, and the run is trained anew</source>
        <translation>dieser Ordner enthält ein anderes Experiment, als sein Name sagt; verschieben Sie ihn, dann wird der Lauf neu trainiert</translation>
    </message>
    <message>
        <source>the reason cannot be read in %1</source>
        <translation>der Grund ist in %1 nicht zu lesen</translation>
    </message>
    <message>
        <source>%1 of %2 runs have failed; rewire sweep status tells why, and --retry-failed tries them again</source>
        <translation>%1 von %2 Läufen sind gescheitert; rewire sweep status sagt, warum, und --retry-failed versucht sie erneut</translation>
    </message>
    <message>
        <source>must be float32 for a dense network; bfloat16 is for sparse rules</source>
        <translation>muss für ein voll verbundenes Netz float32 sein; bfloat16 ist für Regeln dünn besetzter Netze</translation>
    </message>
    <message>
        <source>growth</source>
        <translation>Wachstum</translation>
    </message>
</context>
<context>
    <name>presets</name>
    <message>
        <source>Best accuracy, Fashion-MNIST</source>
        <translation>Höchste Genauigkeit, Fashion-MNIST</translation>
    </message>
    <message>
        <source>The same, judging links by their share of the weights of their two neurons: better where every part of the picture counts, as with clothes.</source>
        <translation>Dasselbe, aber eine Verbindung zählt nach ihrem Anteil an den Gewichten ihrer beiden Neuronen: besser, wo es auf jeden Teil des Bildes ankommt, wie bei Kleidung.</translation>
    </message>
    <message>
        <source>Best accuracy</source>
        <translation>Höchste Genauigkeit</translation>
    </message>
    <message>
        <source>A fair control</source>
        <translation>Eine faire Kontrolle</translation>
    </message>
    <message>
        <source>As many links go and grow as with the other rules, but any, anywhere: what a rule does better than this, its choices have earned.</source>
        <translation>Ebenso viele Verbindungen gehen und wachsen wie bei den anderen Regeln, aber beliebige und irgendwo: Was eine Regel besser kann als diese, verdankt sie ihrer Auswahl.</translation>
    </message>
    <message>
        <source>Fewest neurons</source>
        <translation>Am wenigsten Neuronen</translation>
    </message>
    <message>
        <source>CHT keeps the strongest links and closes paths around them: most hidden neurons fall silent and accuracy stays.</source>
        <translation>CHT behält die stärksten Verbindungen und schließt Pfade um sie herum: Die meisten verdeckten Neuronen verstummen, und die Genauigkeit bleibt.</translation>
    </message>
    <message>
        <source>Hubs within 30 epochs</source>
        <translation>Hubs in 30 Epochen</translation>
    </message>
    <message>
        <source>RigL grows links where the gradient is largest, and these places share neurons: hubs are there after a few epochs.</source>
        <translation>RigL lässt Verbindungen wachsen, wo der Gradient am größten ist, und diese Stellen teilen sich Neuronen: Schon nach wenigen Epochen gibt es Hubs.</translation>
    </message>
    <message>
        <source>CHTs from correlated pixels, judging links by their weight, on images that move by a pixel: the highest accuracy known here for one link in a hundred on MNIST.</source>
        <translation>CHTs von korrelierten Pixeln aus, beurteilt Verbindungen nach ihrem Gewicht, auf Bildern, die sich um ein Pixel verschieben: die höchste hier bekannte Genauigkeit mit einer von hundert Verbindungen auf MNIST.</translation>
    </message>
    <message>
        <source>One link in a thousand</source>
        <translation>Eine von tausend Verbindungen</translation>
    </message>
    <message>
        <source>The thinnest network of the sweep density, on 10,000 images: 73 % after 10 epochs, and 39 % without a fifth of its links. With the rule static it is 83 %.</source>
        <translation>Das dünnste Netz der Versuchsreihe density, mit 10.000 Bildern: 73 % nach 10 Epochen und 39 % ohne ein Fünftel seiner Verbindungen. Mit der Regel static sind es 83 %.</translation>
    </message>
    <message>
        <source>A start from correlated pixels</source>
        <translation>Ein Anfang aus korrelierten Pixeln</translation>
    </message>
    <message>
        <source>The best of the sweep starts, on 10,000 images: 95.6 % after 10 epochs. With links laid anywhere it is 93.8 %.</source>
        <translation>Der beste der Versuchsreihe starts, mit 10.000 Bildern: 95,6 % nach 10 Epochen. Mit beliebig gelegten Verbindungen sind es 93,8 %.</translation>
    </message>
    <message>
        <source>Two digits, 4 and 9</source>
        <translation>Zwei Ziffern, 4 und 9</translation>
    </message>
    <message>
        <source>One of the 45 pairs of the sweep two-classes: 98.3 % after 5 epochs. Binarize all weights in Perturb, and the signs alone keep 66 %.</source>
        <translation>Eines der 45 Paare der Versuchsreihe two-classes: 98,3 % nach 5 Epochen. Binarisieren Sie in Stören alle Gewichte: Die Vorzeichen allein behalten 66 %.</translation>
    </message>
    <message>
        <source>Nine links in ten replaced</source>
        <translation>Neun von zehn Verbindungen ersetzt</translation>
    </message>
    <message>
        <source>The last step of the sweep zeta, on 10,000 images: 90.4 % after 10 epochs. With the usual three in ten it is 93.8 %.</source>
        <translation>Der letzte Schritt der Versuchsreihe zeta, mit 10.000 Bildern: 90,4 % nach 10 Epochen. Mit den üblichen drei von zehn sind es 93,8 %.</translation>
    </message>
    <message>
        <source>One link in a thousand, none in vain</source>
        <translation>Eine von tausend Verbindungen, keine umsonst</translation>
    </message>
    <message>
        <source>Links grow only where some image wakes both neurons: 2,784 links reach 97.5 % on MNIST, with an eighth of the hidden neurons. With growth any, most are born where nothing is learned: 91 %.</source>
        <translation>Verbindungen wachsen nur, wo irgendein Bild beide Neuronen weckt: 2.784 Verbindungen erreichen 97,5 % auf MNIST, mit einem Achtel der verdeckten Neuronen. Mit dem Wachstum any entstehen die meisten dort, wo nichts gelernt wird: 91 %.</translation>
    </message>
</context>
<context>
    <name>rewire::AccuracyDisplay</name>
    <message>
        <source>test accuracy</source>
        <translation>Testgenauigkeit</translation>
    </message>
    <message>
        <source>not measured yet</source>
        <translation>noch nicht gemessen</translation>
    </message>
    <message>
        <source>after epoch 1000</source>
        <translation>nach Epoche 1000</translation>
    </message>
    <message>
        <source>The share of the test images that the network names rightly. It never learns from these images, so this tells how it does on what is new to it. Guessing among ten classes gives 10 %.</source>
        <translation>Der Anteil der Testbilder, die das Netz richtig erkennt. Aus diesen Bildern lernt es nie; der Wert sagt also, wie gut es mit Neuem zurechtkommt. Raten ergibt bei zehn Klassen 10 %.</translation>
    </message>
    <message>
        <source>test accuracy %1 % %2</source>
        <translation>Testgenauigkeit %1 % %2</translation>
    </message>
    <message>
        <source>test accuracy: not measured yet</source>
        <translation>Testgenauigkeit: noch nicht gemessen</translation>
    </message>
</context>
<context>
    <name>rewire::Banner</name>
    <message>
        <source>Dismiss</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>dismiss this message</source>
        <translation>diese Meldung schließen</translation>
    </message>
    <message>
        <source>Dismiss this message (Esc)</source>
        <translation>Diese Meldung schließen (Esc)</translation>
    </message>
    <message>
        <source>Back to the last epoch</source>
        <translation>Zurück zur letzten Epoche</translation>
    </message>
    <message>
        <source>The network as it was at the end of that epoch, with the settings of then.</source>
        <translation>Das Netz, wie es am Ende dieser Epoche war, mit den damaligen Einstellungen.</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>The run as it was last kept, and what was done in the lab.</source>
        <translation>Der Lauf, wie er zuletzt gesichert wurde, samt der Arbeit im Labor.</translation>
    </message>
    <message>
        <source>error: %1</source>
        <translation>Fehler: %1</translation>
    </message>
    <message>
        <source>Back to epoch %1</source>
        <translation>Zurück zu Epoche %1</translation>
    </message>
    <message>
        <source>Back to the start</source>
        <translation>Zurück zum Anfang</translation>
    </message>
</context>
<context>
    <name>rewire::ClassBars</name>
    <message>
        <source>Accuracy of each class</source>
        <translation>Genauigkeit jeder Klasse</translation>
    </message>
    <message>
        <source>%1: %2 % before, none of its images looked at yet</source>
        <translation>%1: vorher %2 %, noch keines ihrer Bilder ausgewertet</translation>
    </message>
    <message>
        <source>%1: %2 → %3 %, %4 points (%5 of %6 images)</source>
        <translation>%1: %2 → %3 %, %4 Punkte (%5 von %6 Bildern)</translation>
    </message>
</context>
<context>
    <name>rewire::ComparisonView</name>
    <message>
        <source>accuracy (%)</source>
        <translation>Genauigkeit (%)</translation>
    </message>
    <message>
        <source>loss (nats)</source>
        <translation>Verlust (nats)</translation>
    </message>
    <message>
        <source>links</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>test accuracy</source>
        <translation>Testgenauigkeit</translation>
    </message>
    <message>
        <source>The share of test images that are classified rightly after each epoch.</source>
        <translation>Der Anteil der Testbilder, die nach jeder Epoche richtig klassifiziert werden.</translation>
    </message>
    <message>
        <source>training accuracy</source>
        <translation>Trainingsgenauigkeit</translation>
    </message>
    <message>
        <source>The share of training images that are classified rightly after each epoch.</source>
        <translation>Der Anteil der Trainingsbilder, die nach jeder Epoche richtig klassifiziert werden.</translation>
    </message>
    <message>
        <source>test loss</source>
        <translation>Testverlust</translation>
    </message>
    <message>
        <source>The mean cross-entropy on the test images: how surprised the network is by the right class.</source>
        <translation>Die mittlere Kreuzentropie auf den Testbildern: wie sehr die richtige Klasse das Netz überrascht.</translation>
    </message>
    <message>
        <source>training loss</source>
        <translation>Trainingsverlust</translation>
    </message>
    <message>
        <source>The mean cross-entropy on the training images, which training makes small.</source>
        <translation>Die mittlere Kreuzentropie auf den Trainingsbildern, die das Training klein macht.</translation>
    </message>
    <message>
        <source>All links of the sparse layers.</source>
        <translation>Alle Verbindungen der dünn besetzten Schichten.</translation>
    </message>
    <message>
        <source>links rewired</source>
        <translation>neu verdrahtete Verbindungen</translation>
    </message>
    <message>
        <source>Links that the rewiring after the epoch moves.</source>
        <translation>Verbindungen, die die Neuverdrahtung nach der Epoche verlegt.</translation>
    </message>
    <message>
        <source>The robustness curve that the sweep has computed of every trained network.</source>
        <translation>Die Robustheitskurve, die die Versuchsreihe von jedem trainierten Netz berechnet hat.</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Number that is compared</source>
        <translation>Zahl, die verglichen wird</translation>
    </message>
    <message>
        <source>Chooses what is drawn of the runs that are chosen in the panel Runs, or of all that it lists.</source>
        <translation>Wählt, was von den Läufen gezeichnet wird, die im Bereich Läufe gewählt sind, oder von allen, die er auflistet.</translation>
    </message>
    <message>
        <source>The band around the mean of a group is its 95 % interval (Student&apos;s t): two groups whose bands lie apart differ by more than chance. After ± stands the standard deviation between the runs.</source>
        <translation>Das Band um den Mittelwert einer Gruppe ist sein 95-%-Intervall (Students t): Zwei Gruppen, deren Bänder getrennt liegen, unterscheiden sich um mehr als den Zufall. Hinter ± steht die Standardabweichung zwischen den Läufen.</translation>
    </message>
    <message>
        <source>strength of the perturbation</source>
        <translation>Stärke der Störung</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>Epoche</translation>
    </message>
    <message>
        <source>Open the panel Runs, and what it lists is compared here</source>
        <translation>Öffnen Sie den Bereich Läufe: Was er auflistet, wird hier verglichen</translation>
    </message>
    <message>
        <source>Nothing of this is known of these runs yet</source>
        <translation>Davon ist bei diesen Läufen noch nichts bekannt</translation>
    </message>
    <message>
        <source>%1 ± %2</source>
        <translation>%1 ± %2</translation>
    </message>
    <message>
        <source>strength %1</source>
        <translation>Stärke %1</translation>
    </message>
    <message>
        <source>epoch %1</source>
        <translation>Epoche %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 lines at their last points, from %2 to %3</source>
        <translation>%1 Linien an ihren letzten Punkten, von %2 bis %3</translation>
    </message>
    <message>
        <source>At the last points: %1</source>
        <translation>An den letzten Punkten: %1</translation>
    </message>
    <message>
        <source>No runs are compared.</source>
        <translation>Es werden keine Läufe verglichen.</translation>
    </message>
    <message>
        <source>%1, %2. %3.</source>
        <translation>%1, %2. %3.</translation>
    </message>
    <message>
        <source>%1, runs of %2</source>
        <translation>%1, Läufe von %2</translation>
    </message>
    <message>
        <source>%1. Only the first %2 rows of the list are drawn.</source>
        <translation>%1. Nur die ersten %2 Zeilen der Liste sind gezeichnet.</translation>
    </message>
    <message>
        <source>share with ≥ k links</source>
        <translation>Anteil mit ≥ k Verbindungen</translation>
    </message>
    <message>
        <source>in-degree</source>
        <translation>Eingangsgrad</translation>
    </message>
    <message>
        <source>The share of neurons with at least k links that come in, both axes logarithmic: hubs make a straight tail, a random network drops steeply.</source>
        <translation>Der Anteil der Neuronen mit mindestens k eingehenden Verbindungen, beide Achsen logarithmisch: Hubs ergeben einen geraden Ausläufer, ein Zufallsnetz fällt steil ab.</translation>
    </message>
    <message>
        <source>out-degree</source>
        <translation>Ausgangsgrad</translation>
    </message>
    <message>
        <source>The share of neurons, and pixels, with at least k links that leave, both axes logarithmic.</source>
        <translation>Der Anteil der Neuronen und Pixel mit mindestens k ausgehenden Verbindungen, beide Achsen logarithmisch.</translation>
    </message>
    <message>
        <source>The layer of links whose degrees are drawn, or all layers that lead to hidden neurons together.</source>
        <translation>Die Schicht von Verbindungen, deren Grade gezeichnet werden, oder alle Schichten, die zu verdeckten Neuronen führen, zusammen.</translation>
    </message>
    <message>
        <source>%1 k (links)</source>
        <translation>%1 k (Verbindungen)</translation>
    </message>
    <message>
        <source>Reading the networks …</source>
        <translation>Die Netze werden gelesen …</translation>
    </message>
    <message>
        <source>at least %1 links</source>
        <translation>mindestens %1 Verbindungen</translation>
    </message>
    <message>
        <source>%1: %2, variance ÷ mean %3</source>
        <translation>%1: %2, Varianz ÷ Mittelwert %3</translation>
    </message>
    <message>
        <source>Largest degree: %1 (random: 1)</source>
        <translation>Größter Grad: %1 (Zufall: 1)</translation>
    </message>
    <message>
        <source>Largest degree of %1 lines, from %2 to %3 (random: 1)</source>
        <translation>Größter Grad von %1 Linien, von %2 bis %3 (Zufall: 1)</translation>
    </message>
    <message>
        <source>Still to be read: %1</source>
        <translation>Noch zu lesen: %1</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>Weggelassen: %1</translation>
    </message>
    <message>
        <source>pairs of classes: test accuracy</source>
        <translation>Klassenpaare: Testgenauigkeit</translation>
    </message>
    <message>
        <source>The test accuracy of the networks that tell two classes apart, for each pair.</source>
        <translation>Die Testgenauigkeit der Netze, die zwei Klassen unterscheiden, für jedes Paar.</translation>
    </message>
    <message>
        <source>pairs of classes: lost by %1</source>
        <translation>Klassenpaare: verloren durch %1</translation>
    </message>
    <message>
        <source>The percentage points of test accuracy that the command has cost, for each pair.</source>
        <translation>Die Prozentpunkte an Testgenauigkeit, die der Befehl gekostet hat, für jedes Paar.</translation>
    </message>
    <message>
        <source>points lost</source>
        <translation>verlorene Punkte</translation>
    </message>
    <message>
        <source>%1 (%2 and %3)</source>
        <translation>%1 (%2 und %3)</translation>
    </message>
    <message>
        <source>%1 to %2, mean %3 of %4 pairs</source>
        <translation>%1 bis %2, Mittelwert %3 von %4 Paaren</translation>
    </message>
    <message>
        <source>class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
</context>
<context>
    <name>rewire::ConfusionView</name>
    <message>
        <source>Confusion</source>
        <translation>Konfusion</translation>
    </message>
    <message>
        <source>difference to clean</source>
        <translation>Differenz zu vorher</translation>
    </message>
    <message>
        <source>What the network takes the images of each class for. The diagonal are those it names rightly. Point at a cell, or choose one with the arrow keys.</source>
        <translation>Wofür das Netz die Bilder jeder Klasse hält. Auf der Diagonalen stehen die richtig erkannten. Mit der Maus auf eine Zelle zeigen oder sie mit den Pfeiltasten wählen.</translation>
    </message>
    <message>
        <source>Difference to the clean network</source>
        <translation>Differenz zum ungestörten Netz</translation>
    </message>
    <message>
        <source>Shows what the perturbations change: blue where it takes more images for this class than before, orange where fewer.</source>
        <translation>Zeigt, was die Störungen ändern: blau, wo das Netz mehr Bilder als vorher für diese Klasse hält, orange, wo es weniger sind.</translation>
    </message>
    <message>
        <source>after minus before the perturbations</source>
        <translation>nach den Störungen minus davor</translation>
    </message>
    <message>
        <source>after the perturbations</source>
        <translation>nach den Störungen</translation>
    </message>
    <message>
        <source>unharmed</source>
        <translation>unversehrt</translation>
    </message>
    <message>
        <source>%1 of %2 test images right</source>
        <translation>%1 von %2 Testbildern richtig</translation>
    </message>
    <message>
        <source>estimate: %1 of %2 test images right</source>
        <translation>Schätzung: %1 von %2 Testbildern richtig</translation>
    </message>
    <message>
        <source>Here the lab will show which classes
the network takes for one another.</source>
        <translation>Hier zeigt das Labor, welche Klassen
das Netz miteinander verwechselt.</translation>
    </message>
    <message>
        <source>%1 of %2 images (%3)</source>
        <translation>%1 von %2 Bildern (%3)</translation>
    </message>
    <message>
        <source>%1, named rightly</source>
        <translation>%1, richtig erkannt</translation>
    </message>
    <message>
        <source>%1, taken for %2</source>
        <translation>%1, für %2 gehalten</translation>
    </message>
    <message>
        <source>before the perturbations: %1</source>
        <translation>vor den Störungen: %1</translation>
    </message>
    <message>
        <source>Predicted against true classes, %1: %2.</source>
        <translation>Vorhergesagte gegen wahre Klassen, %1: %2.</translation>
    </message>
    <message>
        <source>taken for</source>
        <translation>gehalten für</translation>
    </message>
    <message>
        <source>true class</source>
        <translation>wahre Klasse</translation>
    </message>
    <message>
        <source>images more or fewer</source>
        <translation>Bilder mehr oder weniger</translation>
    </message>
    <message>
        <source>share of the true class</source>
        <translation>Anteil der wahren Klasse</translation>
    </message>
</context>
<context>
    <name>rewire::ConnectivityView</name>
    <message>
        <source>Connectivity</source>
        <translation>Konnektivität</translation>
    </message>
    <message>
        <source>Blue links excite, orange ones inhibit, strong ones stand out. Click a hidden neuron to silence it, drag a rectangle to cut links; wheel, + and − zoom.</source>
        <translation>Blaue Verbindungen erregen, orange hemmen, starke treten hervor. Ein Klick auf ein verdecktes Neuron schaltet es stumm, ein aufgezogenes Rechteck kappt Verbindungen; Mausrad, + und − zoomen.</translation>
    </message>
    <message>
        <source>Blue links excite, orange ones inhibit, strong ones stand out; grey ones are cut. A click on a hidden neuron silences it or brings it back. A rectangle, drawn with the left button, chooses the links that cross it: nothing is cut before you say so. Zoomed in, dragging moves the picture instead, unless Shift is held or the cut tool (C) is on. Wheel, + and − zoom, 0 fits, arrows and the middle button move. [ ] Page Up, Page Down, Home and End choose a neuron, Delete or S silences it. Silent neurons, without a link in or without one out, are dimmed. The menu Neurons sorts the columns by degree or by neighbourhood, and closes the gaps (Ctrl+G): then only the active neurons are drawn.</source>
        <translation>Blaue Verbindungen erregen, orange hemmen, starke treten hervor; graue sind gekappt. Ein Klick auf ein verdecktes Neuron schaltet es stumm oder holt es zurück. Ein mit der linken Maustaste aufgezogenes Rechteck wählt die Verbindungen, die es kreuzen; gekappt wird erst auf Befehl. Ist das Bild vergrößert, verschiebt Ziehen das Bild, es sei denn, die Umschalttaste ist gedrückt oder das Werkzeug „Kappen“ (C) ist eingeschaltet. Mausrad, + und − zoomen, 0 zeigt das ganze Bild, Pfeiltasten und mittlere Maustaste verschieben es. [ ] Bild auf, Bild ab, Pos1 und Ende wählen ein Neuron, Entf oder S schaltet es stumm. Stumme Neuronen, in die oder aus denen keine Verbindung führt, sind abgeblendet. Das Menü „Neuronen“ ordnet die Spalten nach Grad oder nach Nachbarschaft und schließt die Lücken (Strg+G): Dann werden nur die aktiven Neuronen gezeichnet.</translation>
    </message>
    <message>
        <source>Chosen to be cut: %1.</source>
        <translation>Zum Kappen gewählt: %1.</translation>
    </message>
    <message>
        <source>%1 of %2 in hidden %3</source>
        <translation>%1 von %2 in verdeckter Schicht %3</translation>
    </message>
    <message>
        <source> Silent neurons: %1.</source>
        <translation> Stumme Neuronen: %1.</translation>
    </message>
    <message>
        <source> Neurons stand %1.</source>
        <translation> Die Neuronen sind %1 geordnet.</translation>
    </message>
    <message>
        <source> Only the active ones are drawn.</source>
        <translation> Nur die aktiven sind gezeichnet.</translation>
    </message>
    <message>
        <source>%1 pixels</source>
        <translation>%1 Pixel</translation>
    </message>
    <message>
        <source>%1 inputs</source>
        <translation>%1 Eingänge</translation>
    </message>
    <message>
        <source>%1 classes</source>
        <translation>%1 Klassen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1, %2 silent</source>
        <translation>%1, %2 stumm</translation>
    </message>
    <message>
        <source>%1 of %2 neurons</source>
        <translation>%1 von %2 Neuronen</translation>
    </message>
    <message>
        <source>%1 neurons, %2 silent</source>
        <translation>%1 Neuronen, %2 stumm</translation>
    </message>
    <message>
        <source>%1 silent</source>
        <translation>%1 stumm</translation>
    </message>
    <message>
        <source>%1 neurons</source>
        <translation>%1 Neuronen</translation>
    </message>
    <message>
        <source>output</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>hidden %1</source>
        <translation>verdeckt %1</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>input %1</source>
        <translation>Eingang %1</translation>
    </message>
    <message>
        <source>input</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>in</source>
        <translation>ein</translation>
    </message>
    <message>
        <source>%1 links per pixel</source>
        <translation>%1 Verbindungen je Pixel</translation>
    </message>
    <message>
        <source>%1 per pixel</source>
        <translation>%1 je Pixel</translation>
    </message>
    <message>
        <source>%1 links per input</source>
        <translation>%1 Verbindungen je Eingang</translation>
    </message>
    <message>
        <source>%1 per input</source>
        <translation>%1 je Eingang</translation>
    </message>
    <message>
        <source>a few that died</source>
        <translation>einige abgestorbene</translation>
    </message>
    <message>
        <source>a few born</source>
        <translation>einige neue</translation>
    </message>
    <message>
        <source>died</source>
        <translation>abgestorben</translation>
    </message>
    <message>
        <source>born</source>
        <translation>entstanden</translation>
    </message>
    <message>
        <source>only in epoch %1</source>
        <translation>nur in Epoche %1</translation>
    </message>
    <message>
        <source>only in %1</source>
        <translation>nur in %1</translation>
    </message>
    <message>
        <source>stranded</source>
        <translation>abgeschnitten</translation>
    </message>
    <message>
        <source>%1 cut</source>
        <translation>%1 gekappt</translation>
    </message>
    <message>
        <source>cut</source>
        <translation>gekappt</translation>
    </message>
    <message>
        <source>%1 silenced</source>
        <translation>%1 stummgeschaltet</translation>
    </message>
    <message>
        <source>silenced</source>
        <translation>stummgeschaltet</translation>
    </message>
    <message>
        <source>negative</source>
        <translation>negativ</translation>
    </message>
    <message>
        <source>positive weight</source>
        <translation>positives Gewicht</translation>
    </message>
    <message>
        <source>+ weight</source>
        <translation>+ Gewicht</translation>
    </message>
    <message>
        <source>%1, %2 cut</source>
        <translation>%1, %2 gekappt</translation>
    </message>
    <message>
        <source>%1 · mean |weight| %2</source>
        <translation>%1 · Mittel |Gewicht| %2</translation>
    </message>
    <message>
        <source>pixel row %1, column %2</source>
        <translation>Pixel Zeile %1, Spalte %2</translation>
    </message>
    <message>
        <source>hidden %1, neuron %2</source>
        <translation>verdeckte Schicht %1, Neuron %2</translation>
    </message>
    <message>
        <source>output %1</source>
        <translation>Ausgabe %1</translation>
    </message>
    <message>
        <source>output %1, class “%2”</source>
        <translation>Ausgabe %1, Klasse „%2“</translation>
    </message>
    <message>
        <source> · silenced</source>
        <translation> · stummgeschaltet</translation>
    </message>
    <message>
        <source> · silent</source>
        <translation> · stumm</translation>
    </message>
    <message>
        <source>1 link in</source>
        <translation>1 Verbindung hinein</translation>
    </message>
    <message>
        <source>%1 links in</source>
        <translation>%1 Verbindungen hinein</translation>
    </message>
    <message>
        <source>1 link out</source>
        <translation>1 Verbindung heraus</translation>
    </message>
    <message>
        <source>%1 links out</source>
        <translation>%1 Verbindungen heraus</translation>
    </message>
    <message>
        <source>the strongest %1 are shown</source>
        <translation>die stärksten %1 sind gezeigt</translation>
    </message>
    <message>
        <source>dense</source>
        <translation>voll verbunden</translation>
    </message>
    <message>
        <source>1 in %1 drawn</source>
        <translation>1 von %1 gezeichnet</translation>
    </message>
    <message>
        <source>%1 links · %2</source>
        <translation>%1 Verbindungen · %2</translation>
    </message>
    <message>
        <source>1 in %1</source>
        <translation>1 von %1</translation>
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
        <translation>%1 → %2 Verbindungen · %3</translation>
    </message>
    <message>
        <source>epoch 1000 of 1000</source>
        <translation>Epoche 1000 von 1000</translation>
    </message>
    <message>
        <source>   %1 → </source>
        <translation>   %1 → </translation>
    </message>
    <message>
        <source>   1 neuron silenced</source>
        <translation>   1 Neuron stummgeschaltet</translation>
    </message>
    <message>
        <source>   %1 neurons silenced</source>
        <translation>   %1 Neuronen stummgeschaltet</translation>
    </message>
    <message>
        <source>   last rewiring: %1</source>
        <translation>   letzte Neuverdrahtung: %1</translation>
    </message>
    <message>
        <source>   zoom %1 ×</source>
        <translation>   Zoom %1 ×</translation>
    </message>
    <message>
        <source>only in epoch %1: %2</source>
        <translation>nur in Epoche %1: %2</translation>
    </message>
    <message>
        <source>epoch %1, compared with itself</source>
        <translation>Epoche %1, mit sich selbst verglichen</translation>
    </message>
    <message>
        <source>   both: %1</source>
        <translation>   beide: %1</translation>
    </message>
    <message>
        <source>   neurons %1</source>
        <translation>   Neuronen %1</translation>
    </message>
    <message>
        <source>epoch %1 → %2:   </source>
        <translation>Epoche %1 → %2:   </translation>
    </message>
    <message>
        <source> Perturbed in the lab: %1 of %2 links are cut, </source>
        <translation> Im Labor gestört: %1 von %2 Verbindungen sind gekappt, </translation>
    </message>
    <message>
        <source>1 neuron is silenced.</source>
        <translation>1 Neuron ist stummgeschaltet.</translation>
    </message>
    <message>
        <source>%1 neurons are silenced.</source>
        <translation>%1 Neuronen sind stummgeschaltet.</translation>
    </message>
    <message>
        <source> Last rewiring: %1.</source>
        <translation> Letzte Neuverdrahtung: %1.</translation>
    </message>
    <message>
        <source>%1 of %2 born to silent neurons</source>
        <translation>%1 von %2 an stummen Neuronen entstanden</translation>
    </message>
    <message>
        <source>%1 links gone</source>
        <translation>%1 Verbindungen fort</translation>
    </message>
    <message>
        <source>%1 new</source>
        <translation>%1 neu</translation>
    </message>
    <message>
        <source>%1 places changed</source>
        <translation>%1 Plätze geändert</translation>
    </message>
    <message>
        <source> (%1 stranded)</source>
        <translation> (%1 abgeschnitten)</translation>
    </message>
    <message>
        <source>%1 links died</source>
        <translation>%1 Verbindungen abgestorben</translation>
    </message>
    <message>
        <source>%1 born</source>
        <translation>%1 entstanden</translation>
    </message>
    <message>
        <source>No network yet.
Choose an experiment and start it to see its links.</source>
        <translation>Noch kein Netz.
Ein Experiment wählen und starten, um seine Verbindungen zu sehen.</translation>
    </message>
    <message>
        <source>Loading …</source>
        <translation>Lädt …</translation>
    </message>
    <message>
        <source>No network.</source>
        <translation>Kein Netz.</translation>
    </message>
    <message>
        <source>specimen of epoch %1</source>
        <translation>Präparat von Epoche %1</translation>
    </message>
    <message>
        <source>epoch %1</source>
        <translation>Epoche %1</translation>
    </message>
    <message>
        <source>Layers of %1 neurons, %2, %3.</source>
        <translation>Schichten aus %1 Neuronen, %2, %3.</translation>
    </message>
    <message>
        <source>by degree</source>
        <translation>nach Grad</translation>
    </message>
    <message>
        <source>by neighbourhood</source>
        <translation>nach Nachbarschaft</translation>
    </message>
    <message>
        <source>click to bring it back</source>
        <translation>Klick holt es zurück</translation>
    </message>
    <message>
        <source>Delete brings it back</source>
        <translation>Entf holt es zurück</translation>
    </message>
    <message>
        <source>click to silence</source>
        <translation>Klick schaltet es stumm</translation>
    </message>
    <message>
        <source>Delete silences it</source>
        <translation>Entf schaltet es stumm</translation>
    </message>
    <message>
        <source>inputs are not silenced, only hidden neurons</source>
        <translation>Eingänge lassen sich nicht stummschalten, nur verdeckte Neuronen</translation>
    </message>
    <message>
        <source>outputs are not silenced, only hidden neurons</source>
        <translation>Ausgänge lassen sich nicht stummschalten, nur verdeckte Neuronen</translation>
    </message>
    <message>
        <source> Test accuracy %1 %.</source>
        <translation> Testgenauigkeit %1 %.</translation>
    </message>
    <message>
        <source>Lifted out: %1.</source>
        <translation>Hervorgehoben: %1.</translation>
    </message>
</context>
<context>
    <name>rewire::ControlKeeper</name>
    <message>
        <source>Some controls are hidden. Show all</source>
        <translation>Manches ist ausgeblendet. Alles zeigen</translation>
    </message>
    <message>
        <source>Whoever made this file has chosen what is shown; a click shows every panel and control again.</source>
        <translation>Wer diese Datei erstellt hat, hat ausgewählt, was zu sehen ist; ein Klick zeigt wieder alle Bereiche und Bedienelemente.</translation>
    </message>
</context>
<context>
    <name>rewire::CurveChooser</name>
    <message>
        <source>Remove</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>For good?</source>
        <translation>Endgültig?</translation>
    </message>
    <message>
        <source>curves shown</source>
        <translation>Gezeigte Kurven</translation>
    </message>
    <message>
        <source>Curves that were computed or opened, the newest first. They are kept until they are removed.</source>
        <translation>Berechnete oder geöffnete Kurven, die neuesten zuerst. Sie bleiben, bis sie gelöscht werden.</translation>
    </message>
    <message>
        <source>Remove the curves that are shown; models, and files that were opened, stay.</source>
        <translation>Die gezeigten Kurven löschen; Modelle und geöffnete Dateien bleiben erhalten.</translation>
    </message>
    <message>
        <source>being computed</source>
        <translation>wird berechnet</translation>
    </message>
    <message>
        <source>%1 kept</source>
        <translation>%1 vorhanden</translation>
    </message>
</context>
<context>
    <name>rewire::CurveControls</name>
    <message>
        <source>steps of PGD</source>
        <translation>PGD-Schritte</translation>
    </message>
    <message>
        <source>equal number of links</source>
        <translation>gleich viele Verbindungen</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>progress of the curves</source>
        <translation>Fortschritt der Kurven</translation>
    </message>
    <message>
        <source>Points of the curves that are computed: models × steps × repeats.</source>
        <translation>Berechnete Punkte der Kurven: Modelle × Schritte × Ziehungen.</translation>
    </message>
    <message>
        <source>No model is ticked: tick one, or add model files.</source>
        <translation>Kein Modell ist angekreuzt: eines ankreuzen oder Modelldateien hinzufügen.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Stop and keep what is done; it can go on later.</source>
        <translation>Anhalten und behalten, was fertig ist; später kann es weitergehen.</translation>
    </message>
    <message>
        <source>Measure the accuracy on the whole test set at every strength and draw.</source>
        <translation>Bei jeder Stärke und jeder Ziehung die Genauigkeit auf der ganzen Testmenge messen.</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>rewire::CurveView</name>
    <message>
        <source>%1 (one draw)</source>
        <translation>%1 (eine Ziehung)</translation>
    </message>
    <message>
        <source>%1 ± %2 % (%3 draws, standard deviation %4)</source>
        <translation>%1 ± %2 % (%3 Ziehungen, Standardabweichung %4)</translation>
    </message>
    <message>
        <source>Robustness</source>
        <translation>Robustheit</translation>
    </message>
    <message>
        <source>The plot keeps what was computed last until Start computes what is chosen now.</source>
        <translation>Das Diagramm zeigt das zuletzt Berechnete, bis „Start“ berechnet, was jetzt gewählt ist.</translation>
    </message>
    <message>
        <source>Two draws of the same perturbation can differ by many points. The band says where the mean over all draws lies, with a probability of 95 % (Student&apos;s t); a single dot is only one of them.</source>
        <translation>Zwei Ziehungen derselben Störung können sich um viele Prozentpunkte unterscheiden. Das Band zeigt, wo der Mittelwert über alle Ziehungen mit einer Wahrscheinlichkeit von 95 % liegt (Student-t); ein einzelner Punkt ist nur eine davon.</translation>
    </message>
    <message>
        <source>Still shown: %1</source>
        <translation>Noch zu sehen: %1</translation>
    </message>
    <message>
        <source>%1 models</source>
        <translation>%1 Modelle</translation>
    </message>
    <message>
        <source>accuracy (%)</source>
        <translation>Genauigkeit (%)</translation>
    </message>
    <message>
        <source>Reading the models…</source>
        <translation>Modelle werden gelesen…</translation>
    </message>
    <message>
        <source>No curve yet: choose what is done, and press Start</source>
        <translation>Noch keine Kurve: wählen, was geschehen soll, dann „Start“ drücken</translation>
    </message>
    <message>
        <source>%1 So far %2 of %3 points; curves are summed up once every strength is done.</source>
        <translation>%1 Bisher %2 von %3 Punkten; gemittelt wird, sobald jede Stärke fertig ist.</translation>
    </message>
    <message>
        <source>No robustness curves computed yet.</source>
        <translation>Noch keine Robustheitskurven berechnet.</translation>
    </message>
    <message>
        <source>%1 not begun</source>
        <translation>%1 noch nicht begonnen</translation>
    </message>
    <message>
        <source>%1 falls from %2 to %3</source>
        <translation>%1 fällt von %2 auf %3</translation>
    </message>
    <message>
        <source>Accuracy against %1: %2.</source>
        <translation>Genauigkeit über %1: %2.</translation>
    </message>
    <message>
        <source>not done yet</source>
        <translation>noch nicht fertig</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>bei %1</translation>
    </message>
    <message>
        <source>chance, %1 classes</source>
        <translation>Raten, %1 Klassen</translation>
    </message>
    <message>
        <source>chance</source>
        <translation>Raten</translation>
    </message>
    <message>
        <source>model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>Epoche</translation>
    </message>
    <message>
        <source>at 0</source>
        <translation>bei 0</translation>
    </message>
    <message>
        <source>area</source>
        <translation>Fläche</translation>
    </message>
    <message>
        <source>halfway</source>
        <translation>halber Weg</translation>
    </message>
    <message>
        <source>accuracy at 0</source>
        <translation>Genauigkeit bei 0</translation>
    </message>
    <message>
        <source>mean accuracy (area)</source>
        <translation>mittlere Genauigkeit (Fläche)</translation>
    </message>
    <message>
        <source>halfway to chance</source>
        <translation>halber Weg zum Raten</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
    <message>
        <source>at 0: the accuracy of the unharmed network.
area: the mean accuracy over the range of strengths, the area under the curve.
halfway: the first strength at which the accuracy has fallen halfway from that at 0 to chance; with &gt;, beyond the last one.</source>
        <translation>bei 0: die Genauigkeit des unversehrten Netzes.
Fläche: die mittlere Genauigkeit über alle Stärken, die Fläche unter der Kurve.
halber Weg: die erste Stärke, bei der die Genauigkeit den halben Weg vom Wert bei 0 zum Raten gefallen ist; mit &gt; jenseits der letzten.</translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>Seed %1</translation>
    </message>
    <message>
        <source>seeds %1 to %2</source>
        <translation>Seeds %1 bis %2</translation>
    </message>
    <message>
        <source>the network in the window</source>
        <translation>das Netz im Fenster</translation>
    </message>
    <message>
        <source>%1 (%2): rule %3, training seed %4, epoch %5, %6, tested on %7</source>
        <translation>%1 (%2): Regel %3, Seed des Trainings %4, Epoche %5, %6, getestet auf %7</translation>
    </message>
    <message>
        <source>%1: strengths %2 to %3 in %4 steps, %5 repeats, %6</source>
        <translation>%1: Stärken %2 bis %3 in %4 Schritten, %5 Ziehungen, %6</translation>
    </message>
    <message>
        <source>, an equal number of links</source>
        <translation>, gleich viele Verbindungen</translation>
    </message>
    <message>
        <source>, attacked by the gradients of %1</source>
        <translation>, angegriffen mit den Gradienten von %1</translation>
    </message>
    <message>
        <source>; %1 of %2 points done</source>
        <translation>; %1 von %2 Punkten fertig</translation>
    </message>
    <message>
        <source>number of links removed, %1</source>
        <translation>Zahl gekappter Verbindungen, %1</translation>
    </message>
    <message>
        <source>%1 links</source>
        <translation>%1 Verbindungen</translation>
    </message>
    <message>
        <source>Nothing is drawn at random: every repeat gives the same accuracy.</source>
        <translation>Nichts wird zufällig gezogen: Jede Wiederholung ergibt dieselbe Genauigkeit.</translation>
    </message>
    <message>
        <source>One draw (seed %1) at each strength: how much draws differ is not known.</source>
        <translation>Eine Ziehung (Seed %1) bei jeder Stärke: Wie sehr sich Ziehungen unterscheiden, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Line: mean of %1 draws (%2). Band: 95 % interval of the mean. Dots: single draws.</source>
        <translation>Linie: Mittel aus %1 Ziehungen (%2). Band: 95-%-Konfidenzintervall des Mittels. Punkte: einzelne Ziehungen.</translation>
    </message>
    <message>
        <source>%1, %2 to %3, %4 steps</source>
        <translation>%1, %2 bis %3, %4 Schritte</translation>
    </message>
    <message>
        <source> × %1</source>
        <translation> × %1</translation>
    </message>
    <message>
        <source>, seed %1</source>
        <translation>, Seed %1</translation>
    </message>
    <message>
        <source>, equal number of links</source>
        <translation>, gleich viele Verbindungen</translation>
    </message>
    <message>
        <source>, after %1 more</source>
        <translation>, nach %1 weiteren</translation>
    </message>
    <message>
        <source> (stopped)</source>
        <translation> (angehalten)</translation>
    </message>
</context>
<context>
    <name>rewire::CutBar</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cut the links</source>
        <translation>Verbindungen kappen</translation>
    </message>
    <message>
        <source>Takes these links out of the specimen (Enter or Delete). It can be undone.</source>
        <translation>Nimmt diese Verbindungen aus dem Präparat (Eingabetaste oder Entf). Das lässt sich rückgängig machen.</translation>
    </message>
    <message>
        <source>Cancel the cut</source>
        <translation>Kappen abbrechen</translation>
    </message>
    <message>
        <source>Leaves all links as they are (Escape).</source>
        <translation>Lässt alle Verbindungen, wie sie sind (Esc).</translation>
    </message>
    <message>
        <source>%1 links cross; at most %2 are cut at once: draw a smaller rectangle.</source>
        <translation>%1 Verbindungen kreuzen das Rechteck; höchstens %2 lassen sich auf einmal kappen: ein kleineres Rechteck aufziehen.</translation>
    </message>
    <message>
        <source>Cut 1 link</source>
        <translation>1 Verbindung kappen</translation>
    </message>
    <message>
        <source>Cut %1 links</source>
        <translation>%1 Verbindungen kappen</translation>
    </message>
</context>
<context>
    <name>rewire::CutTool</name>
    <message>
        <source>Cut</source>
        <translation>Kappen</translation>
    </message>
    <message>
        <source>Cut links with the mouse</source>
        <translation>Verbindungen mit der Maus kappen</translation>
    </message>
    <message>
        <source>While this is on, dragging draws a rectangle around links to cut, also when zoomed in (C); otherwise it moves the zoomed picture, unless Shift is held.</source>
        <translation>Solange dies eingeschaltet ist, zieht die Maus auch im vergrößerten Bild ein Rechteck um Verbindungen auf, die gekappt werden sollen (C); sonst verschiebt sie das vergrößerte Bild, außer bei gedrückter Umschalttaste.</translation>
    </message>
</context>
<context>
    <name>rewire::DatasetCombo</name>
    <message>
        <source>%1 – not on this computer</source>
        <translation>%1 – nicht auf diesem Rechner</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>Ordner…</translation>
    </message>
    <message>
        <source>Any folder with four IDX files, plain or .gz, is a dataset.</source>
        <translation>Jeder Ordner mit vier IDX-Dateien, unkomprimiert oder als .gz, ist ein Datensatz.</translation>
    </message>
    <message>
        <source>A folder with four IDX files</source>
        <translation>Ein Ordner mit vier IDX-Dateien</translation>
    </message>
</context>
<context>
    <name>rewire::DatasetFetcher</name>
    <message>
        <source>cannot write %1: %2</source>
        <translation>%1 kann nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>cannot make the folder %1: %2</source>
        <translation>Der Ordner %1 kann nicht angelegt werden: %2</translation>
    </message>
    <message>
        <source>cannot write into the folder %1</source>
        <translation>In den Ordner %1 kann nicht geschrieben werden</translation>
    </message>
    <message>
        <source>another rewire is fetching into %1: process %2 on %3</source>
        <translation>ein anderes Rewire lädt gerade in %1 herunter: Prozess %2 auf %3</translation>
    </message>
    <message>
        <source>no mirror is known</source>
        <translation>kein Spiegelserver bekannt</translation>
    </message>
    <message>
        <source>cannot fetch %1: %2</source>
        <translation>%1 kann nicht heruntergeladen werden: %2</translation>
    </message>
    <message>
        <source>wrong bytes: %1</source>
        <translation>falsche Bytes: %1</translation>
    </message>
    <message>
        <source>cannot put %1 in place: %2</source>
        <translation>%1 kann nicht an seinen Platz gebracht werden: %2</translation>
    </message>
</context>
<context>
    <name>rewire::DegreeView</name>
    <message>
        <source>Degree distributions</source>
        <translation>Gradverteilungen</translation>
    </message>
    <message>
        <source>log–log</source>
        <translation>log-log</translation>
    </message>
    <message>
        <source>In- or out-degree</source>
        <translation>Eingangs- oder Ausgangsgrad</translation>
    </message>
    <message>
        <source>in-degree</source>
        <translation>Eingangsgrad</translation>
    </message>
    <message>
        <source>out-degree</source>
        <translation>Ausgangsgrad</translation>
    </message>
    <message>
        <source>In-degree: the links that come into a neuron; out-degree: those that leave it. Pixels only have an out-degree.</source>
        <translation>Eingangsgrad: die Verbindungen, die in ein Neuron hineinführen; Ausgangsgrad: die, die aus ihm herausführen. Pixel haben nur einen Ausgangsgrad.</translation>
    </message>
    <message>
        <source>Two logarithmic axes</source>
        <translation>Zwei logarithmische Achsen</translation>
    </message>
    <message>
        <source>Shows the share of neurons with at least k links, both axes logarithmic: hubs make a straight tail, a random network drops steeply. A power law is fitted, and it is said whether it may be believed (key: L).</source>
        <translation>Zeigt den Anteil der Neuronen mit mindestens k Verbindungen, beide Achsen logarithmisch: Hubs ergeben einen geraden Ausläufer, ein Zufallsnetz fällt steil ab. Ein Potenzgesetz wird angepasst, und es wird gesagt, ob man ihm glauben darf (Taste: L).</translation>
    </message>
    <message>
        <source>Links thrown at random give a Poisson distribution, whose variance equals its mean (ratio 1). Above 1 the links gather on hubs: the network has found which neurons are useful.</source>
        <translation>Zufällig verstreute Verbindungen ergeben eine Poisson-Verteilung, deren Varianz gleich ihrem Mittelwert ist (Verhältnis 1). Über 1 sammeln sich die Verbindungen an Hubs: Das Netz hat gefunden, welche Neuronen nützlich sind.</translation>
    </message>
    <message>
        <source>Logarithmic axes</source>
        <translation>Logarithmische Achsen</translation>
    </message>
    <message>
        <source>%1 k (links)</source>
        <translation>%1 k (Verbindungen)</translation>
    </message>
    <message>
        <source>P(≥ k)</source>
        <translation>P(≥ k)</translation>
    </message>
    <message>
        <source>share with ≥ k links</source>
        <translation>Anteil mit ≥ k Verbindungen</translation>
    </message>
    <message>
        <source>neurons</source>
        <translation>Neuronen</translation>
    </message>
    <message>
        <source>No network yet</source>
        <translation>Noch kein Netz</translation>
    </message>
    <message>
        <source>perturbed</source>
        <translation>gestört</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>before the perturbations</source>
        <translation>vor den Störungen</translation>
    </message>
    <message>
        <source>at the start</source>
        <translation>am Anfang</translation>
    </message>
    <message>
        <source>power law, exponent %1</source>
        <translation>Potenzgesetz, Exponent %1</translation>
    </message>
    <message>
        <source>Fitting a power law …</source>
        <translation>Potenzgesetz wird angepasst …</translation>
    </message>
    <message>
        <source>exponent %1, x_min %2, tail %3 of %4 neurons; %5</source>
        <translation>Exponent %1, x_min %2, Ausläufer %3 von %4 Neuronen; %5</translation>
    </message>
    <message>
        <source>no power law can be fitted to equal degrees</source>
        <translation>an lauter gleiche Grade lässt sich kein Potenzgesetz anpassen</translation>
    </message>
    <message>
        <source>Dense layer: every pair is linked, all %1 neurons have %2 links.</source>
        <translation>Voll verbundene Schicht: Jedes Paar ist verbunden, alle %1 Neuronen haben %2 Verbindungen.</translation>
    </message>
    <message>
        <source>%1 → </source>
        <translation>%1 → </translation>
    </message>
    <message>
        <source>mean %1 · largest %2 · without links %3 of %4 · variance ÷ mean %5 (random: 1)</source>
        <translation>Mittel %1 · Maximum %2 · ohne Verbindungen %3 von %4 · Varianz ÷ Mittel %5 (Zufall: 1)</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>variance ÷ mean (random: 1): %1 · without links %2</source>
        <translation>Varianz ÷ Mittel (Zufall: 1): %1 · ohne Verbindungen %2</translation>
    </message>
    <message>
        <source>%1 %2 neurons with %3 links on average, at most %4, %5 without any</source>
        <translation>%1 mit %2 Neuronen, durchschnittlich %3 Verbindungen, höchstens %4, %5 ganz ohne</translation>
    </message>
    <message>
        <source>No network yet.</source>
        <translation>Noch kein Netz.</translation>
    </message>
    <message>
        <source>Links that come in: %1.</source>
        <translation>Eingehende Verbindungen: %1.</translation>
    </message>
    <message>
        <source>Links that leave: %1.</source>
        <translation>Ausgehende Verbindungen: %1.</translation>
    </message>
    <message>
        <source>%1: %2 of %3 neurons have %4 links, %5 have at least as many</source>
        <translation>%1: %2 von %3 Neuronen haben %4 Verbindungen, %5 mindestens so viele</translation>
    </message>
    <message>
        <source>; before the perturbations %1</source>
        <translation>; vor den Störungen %1</translation>
    </message>
</context>
<context>
    <name>rewire::DockGestures</name>
    <message>
        <source>Panels</source>
        <translation>Bereiche</translation>
    </message>
    <message>
        <source>Double click: enlarge the panel, or put it back. Drag it out to give it a window of its own.</source>
        <translation>Doppelklick: den Bereich vergrößern oder wieder verkleinern. Herausziehen gibt ihm ein eigenes Fenster.</translation>
    </message>
    <message>
        <source>Put &amp;back</source>
        <translation>Ver&amp;kleinern</translation>
    </message>
    <message>
        <source>&amp;Enlarge</source>
        <translation>Ver&amp;größern</translation>
    </message>
    <message>
        <source>Back into the &amp;window</source>
        <translation>Zurück ins &amp;Fenster</translation>
    </message>
    <message>
        <source>&amp;Window of its own</source>
        <translation>&amp;Eigenes Fenster</translation>
    </message>
    <message>
        <source>&amp;Hide</source>
        <translation>&amp;Ausblenden</translation>
    </message>
</context>
<context>
    <name>rewire::DrawPad</name>
    <message>
        <source>Paper to draw on</source>
        <translation>Zeichenblatt</translation>
    </message>
    <message>
        <source>Draw with the mouse or a pen, as large as you like: what you draw is scaled into a box of 20/28 of the image&apos;s sides and moved so that its centre of mass is in the middle, as MNIST&apos;s digits were. Images of other kinds are treated alike.</source>
        <translation>Mit Maus oder Stift zeichnen, so groß wie gewünscht: Das Gezeichnete wird in ein Feld von 20/28 der Bildseiten eingepasst und so verschoben, dass sein Schwerpunkt in der Mitte liegt, wie bei den Ziffern von MNIST. Bilder anderer Art werden ebenso behandelt.</translation>
    </message>
</context>
<context>
    <name>rewire::DrawPanel</name>
    <message>
        <source>Draw</source>
        <translation>Zeichnen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Takes back the last stroke, picture or clearing (Ctrl+Z).</source>
        <translation>Nimmt den letzten Strich, das letzte Bild oder das Leeren zurück (Strg+Z).</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Bare paper again; Undo brings the drawing back.</source>
        <translation>Wieder ein leeres Blatt; „Rückgängig“ bringt die Zeichnung zurück.</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Öffnen…</translation>
    </message>
    <message>
        <source>Puts a picture from a file on the paper, dark on light or light on dark; it can be dropped here as well.</source>
        <translation>Legt ein Bild aus einer Datei auf das Blatt, dunkel auf hell oder hell auf dunkel; es lässt sich auch hierher ziehen.</translation>
    </message>
    <message>
        <source>Width of the brush</source>
        <translation>Breite des Pinsels</translation>
    </message>
    <message>
        <source>The width of the next strokes. MNIST&apos;s strokes are about a tenth of the digit&apos;s height.</source>
        <translation>Die Breite der nächsten Striche. Bei MNIST sind sie etwa ein Zehntel so breit, wie die Ziffer hoch ist.</translation>
    </message>
    <message>
        <source>What the perturbed network sees</source>
        <translation>Was das gestörte Netz sieht</translation>
    </message>
    <message>
        <source>Brush</source>
        <translation>Pinsel</translation>
    </message>
    <message>
        <source>This dataset is not made of images</source>
        <translation>Dieser Datensatz besteht nicht aus Bildern</translation>
    </message>
    <message>
        <source>Draw a digit here
or drop a picture</source>
        <translation>Hier eine Ziffer zeichnen
oder ein Bild ablegen</translation>
    </message>
    <message>
        <source>Draw here
or drop a picture</source>
        <translation>Hier zeichnen
oder ein Bild ablegen</translation>
    </message>
    <message>
        <source>No network yet: once there is one, its answer stands here.</source>
        <translation>Noch kein Netz: Sobald es eines gibt, steht hier seine Antwort.</translation>
    </message>
    <message>
        <source>There is nothing to draw: the inputs of this network are not the pixels of an image.</source>
        <translation>Hier gibt es nichts zu zeichnen: Die Eingaben dieses Netzes sind keine Pixel eines Bildes.</translation>
    </message>
    <message>
        <source>Here stands how sure the clean and the perturbed network are of each class.</source>
        <translation>Hier steht, wie sicher sich das ungestörte und das gestörte Netz bei jeder Klasse sind.</translation>
    </message>
    <message>
        <source>Being classified …</source>
        <translation>Wird klassifiziert …</translation>
    </message>
    <message>
        <source>what the network will see</source>
        <translation>was das Netz sehen wird</translation>
    </message>
    <message>
        <source>what the network sees, clean and perturbed</source>
        <translation>was das Netz sieht, ungestört und gestört</translation>
    </message>
    <message>
        <source>what the network sees, %1 × %2 pixels</source>
        <translation>was das Netz sieht, %1 × %2 Pixel</translation>
    </message>
    <message>
        <source>The drawing after the noise and the attack of Perturb. An attack needs to know what is right: here it takes the clean network&apos;s own answer, “%1”, and drives the network away from it.</source>
        <translation>Die Zeichnung nach dem Rauschen und dem Angriff aus „Stören“. Ein Angriff muss wissen, was richtig ist: Hier nimmt er die Antwort des ungestörten Netzes, „%1“, und treibt das Netz davon weg.</translation>
    </message>
    <message>
        <source>The drawing after the noise of Perturb, as the perturbed network is given it.</source>
        <translation>Die Zeichnung nach dem Rauschen aus „Stören“, wie das gestörte Netz sie bekommt.</translation>
    </message>
    <message>
        <source>“%1” cannot be read as a picture: %2.</source>
        <translation>„%1“ lässt sich nicht als Bild lesen: %2.</translation>
    </message>
    <message>
        <source>“%1” is of one colour: there is nothing on it to classify.</source>
        <translation>„%1“ ist einfarbig: Darauf ist nichts zu klassifizieren.</translation>
    </message>
    <message>
        <source>“%1” is dark on light: it was inverted, as the network knows bright ink on dark.</source>
        <translation>„%1“ ist dunkel auf hell und wurde umgekehrt, denn das Netz kennt helle Striche auf Dunkel.</translation>
    </message>
    <message>
        <source>“%1” is light on dark, as the network knows it.</source>
        <translation>„%1“ ist hell auf dunkel, wie das Netz es kennt.</translation>
    </message>
    <message>
        <source>Open a picture</source>
        <translation>Bild öffnen</translation>
    </message>
    <message>
        <source>Pictures (%1)</source>
        <translation>Bilder (%1)</translation>
    </message>
</context>
<context>
    <name>rewire::DropHint</name>
    <message>
        <source>Drop to use “%1” as the dataset</source>
        <translation>Ablegen, um „%1“ als Datensatz zu verwenden</translation>
    </message>
    <message>
        <source>Drop to open the run “%1”</source>
        <translation>Ablegen, um den Lauf „%1“ zu öffnen</translation>
    </message>
    <message>
        <source>Drop to start the experiment “%1”</source>
        <translation>Ablegen, um das Experiment „%1“ zu starten</translation>
    </message>
    <message>
        <source>Drop to open the model “%1”</source>
        <translation>Ablegen, um das Modell „%1“ zu öffnen</translation>
    </message>
    <message>
        <source>Drop to open the project “%1”</source>
        <translation>Ablegen, um das Projekt „%1“ zu öffnen</translation>
    </message>
    <message>
        <source>Drop to begin the lesson “%1”</source>
        <translation>Ablegen, um die Lektion „%1“ zu beginnen</translation>
    </message>
    <message>
        <source>Drop to show the curves “%1”</source>
        <translation>Ablegen, um die Kurven „%1“ zu zeigen</translation>
    </message>
    <message>
        <source>Drop to list the runs of the sweep “%1”</source>
        <translation>Ablegen, um die Läufe der Versuchsreihe „%1“ aufzulisten</translation>
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
        <translation>Fortschritt des Laufs</translation>
    </message>
    <message>
        <source>Thick: the epochs done. Thin: the mini-batches of the epoch that runs. One epoch shows every training image to the network once; then it is tested, and rewired.</source>
        <translation>Dick: die fertigen Epochen. Dünn: die Mini-Batches der laufenden Epoche. Eine Epoche zeigt dem Netz jedes Trainingsbild einmal; danach wird es getestet und neu verdrahtet.</translation>
    </message>
    <message>
        <source>epoch %1 of %2, mini-batch %3 of %4</source>
        <translation>Epoche %1 von %2, Mini-Batch %3 von %4</translation>
    </message>
</context>
<context>
    <name>rewire::EvaluationDisplay</name>
    <message>
        <source> · %1 lost, %2 won</source>
        <translation> · %1 verloren, %2 gewonnen</translation>
    </message>
    <message>
        <source> · 1 image lost</source>
        <translation> · 1 Bild verloren</translation>
    </message>
    <message>
        <source> · 1 image won</source>
        <translation> · 1 Bild gewonnen</translation>
    </message>
    <message>
        <source> · %1 images lost</source>
        <translation> · %1 Bilder verloren</translation>
    </message>
    <message>
        <source> · %1 images won</source>
        <translation> · %1 Bilder gewonnen</translation>
    </message>
    <message>
        <source> · no image lost or won</source>
        <translation> · kein Bild verloren oder gewonnen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>A point is a hundredth of all test images: 90 % that become 80 % are 10 points lost. Lost are images that were named rightly and no longer are; won, the other way about.</source>
        <translation>Ein Punkt (Prozentpunkt) ist ein Hundertstel aller Testbilder: Werden aus 90 % nur noch 80 %, sind 10 Punkte verloren. Verloren sind Bilder, die richtig erkannt wurden und es nicht mehr werden; gewonnen umgekehrt.</translation>
    </message>
    <message>
        <source>The test images are new to the network: it has not learned from them. Another draw of what is random may give many points more or less; Robustness shows how much draws differ.</source>
        <translation>Die Testbilder sind für das Netz neu: Es hat nicht aus ihnen gelernt. Eine andere Ziehung des Zufälligen kann viele Punkte mehr oder weniger ergeben; „Robustheit“ zeigt, wie sehr sich Ziehungen unterscheiden.</translation>
    </message>
    <message>
        <source>Links of the hidden layers, before and after. The layer to the classes is left alone.</source>
        <translation>Verbindungen der verdeckten Schichten, vorher und nachher. Die Schicht zu den Klassen bleibt unberührt.</translation>
    </message>
    <message>
        <source>The attack&apos;s control: every pixel moves as far, but up or down at random. What the attack costs beyond that is due to its direction, not to its size.</source>
        <translation>Die Kontrolle zum Angriff: Jedes Pixel ändert sich genauso stark, aber zufällig nach oben oder nach unten. Was der Angriff darüber hinaus kostet, liegt an seiner Richtung, nicht an seiner Größe.</translation>
    </message>
    <message>
        <source>unharmed</source>
        <translation>unversehrt</translation>
    </message>
    <message>
        <source>of %1 test images</source>
        <translation>von %1 Testbildern</translation>
    </message>
    <message>
        <source> · one draw, seed %1</source>
        <translation> · eine Ziehung, Seed %1</translation>
    </message>
    <message>
        <source>estimate on %1 images, refining …</source>
        <translation>Schätzung auf %1 Bildern, wird genauer …</translation>
    </message>
    <message>
        <source>%1, as before</source>
        <translation>%1, wie zuvor</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>random noise of the same size: %1 %</source>
        <translation>Zufallsrauschen gleicher Größe: %1 %</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1 Punkte</translation>
    </message>
</context>
<context>
    <name>rewire::EvaluationNumber</name>
    <message>
        <source>The share of the test images that the network names rightly: as it is, and after the perturbations. Guessing among ten classes gives 10 %.</source>
        <translation>Der Anteil der Testbilder, die das Netz richtig erkennt: so, wie es ist, und nach den Störungen. Raten ergibt bei zehn Klassen 10 %.</translation>
    </message>
    <message>
        <source>test accuracy %1 %, after the perturbations about %2 %</source>
        <translation>Testgenauigkeit %1 %, nach den Störungen etwa %2 %</translation>
    </message>
    <message>
        <source>test accuracy %1 %, after the perturbations %2 %</source>
        <translation>Testgenauigkeit %1 %, nach den Störungen %2 %</translation>
    </message>
    <message>
        <source>test accuracy %1 %</source>
        <translation>Testgenauigkeit %1 %</translation>
    </message>
</context>
<context>
    <name>rewire::ExperimentForm</name>
    <message>
        <source>draw a new seed</source>
        <translation>Neuen Seed ziehen</translation>
    </message>
    <message>
        <source>Draw a new seed: another first network, another order of the images, other new links.</source>
        <translation>Neuen Seed ziehen: ein anderes Anfangsnetz, eine andere Reihenfolge der Bilder, andere neue Verbindungen.</translation>
    </message>
    <message>
        <source>dataset</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>The images the network learns to tell apart.</source>
        <translation>Die Bilder, die das Netz zu unterscheiden lernt.</translation>
    </message>
    <message>
        <source>hidden layers</source>
        <translation>Schichten</translation>
    </message>
    <message>
        <source>Neurons in each hidden layer, from the input to the output: 1000, 1000, 1000.</source>
        <translation>Neuronen in jeder verdeckten Schicht, von der Eingabe zur Ausgabe: 1000, 1000, 1000.</translation>
    </message>
    <message>
        <source>density</source>
        <translation>Dichte</translation>
    </message>
    <message>
        <source>The share of all possible links that exist: 1 % of them is a network that is 99 % sparse. One share for all layers, or one each.</source>
        <translation>Der Anteil aller möglichen Verbindungen, die es gibt: 1 % davon ergibt ein Netz mit 99 % Sparsität. Ein Anteil für alle Schichten oder einer für jede.</translation>
    </message>
    <message>
        <source>start</source>
        <translation>Anfang</translation>
    </message>
    <message>
        <source>Where the links of the first network are: %1.</source>
        <translation>Wo die Verbindungen des ersten Netzes liegen: %1.</translation>
    </message>
    <message>
        <source>locality</source>
        <translation>Lokalität</translation>
    </message>
    <message>
        <source>How close the inputs of a neuron are: 1 takes the nearest only, 0 takes any.</source>
        <translation>Wie nah die Eingänge eines Neurons beieinanderliegen: 1 nimmt nur die nächsten, 0 beliebige.</translation>
    </message>
    <message>
        <source>rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>What happens to the links between epochs. %1.</source>
        <translation>Was zwischen den Epochen mit den Verbindungen geschieht. %1.</translation>
    </message>
    <message>
        <source>importance</source>
        <translation>Wichtigkeit</translation>
    </message>
    <message>
        <source>What a link is worth when links are drawn to stay: its weight, or its share of all weights of the two neurons that it joins (relative; lrs: the same, and small sums count less). Shares keep most neurons alive.</source>
        <translation>Was eine Verbindung wert ist, wenn gezogen wird, welche bleiben: ihr Gewicht oder dessen Anteil an allen Gewichten der beiden Neuronen, die sie verbindet (relative; lrs: ebenso, aber kleine Summen zählen weniger). Mit Anteilen bleiben die meisten Neuronen am Leben.</translation>
    </message>
    <message>
        <source>softness</source>
        <translation>Weichheit</translation>
    </message>
    <message>
        <source>How strict the draw is at the first rewiring and at the last: 0 draws any link, towards 1 the least important go. From 0.5 to 0.9 it explores first and settles later.</source>
        <translation>Wie streng bei der ersten und bei der letzten Neuverdrahtung gezogen wird: 0 zieht beliebige Verbindungen, gegen 1 gehen die unwichtigsten. Von 0,5 bis 0,9 wird erst erkundet und später gefestigt.</translation>
    </message>
    <message>
        <source>score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>How likely an absent link is by the paths of three links between its neurons: by the neurons on them (l3n) or path by path (l3p). ch2 counts links within the neighbourhood for it, ch3 only links out of it against it.</source>
        <translation>Wie wahrscheinlich eine fehlende Verbindung nach den Pfaden aus drei Verbindungen zwischen ihren Neuronen ist: nach den Neuronen darauf (l3n) oder Pfad für Pfad (l3p). ch2 rechnet ihr die Verbindungen innerhalb der Nachbarschaft an, ch3 zieht ihr nur die ab, die hinausführen.</translation>
    </message>
    <message>
        <source>zeta</source>
        <translation>Zeta</translation>
    </message>
    <message>
        <source>The share of links that is taken away and grown anew after every epoch. It can be changed while the network learns.</source>
        <translation>Der Anteil der Verbindungen, die nach jeder Epoche entfernt werden und neu wachsen. Er lässt sich ändern, während das Netz lernt.</translation>
    </message>
    <message>
        <source>epochs</source>
        <translation>Epochen</translation>
    </message>
    <message>
        <source>How many times the network sees every training image.</source>
        <translation>Wie oft das Netz jedes Trainingsbild sieht.</translation>
    </message>
    <message>
        <source>batch</source>
        <translation>Batch</translation>
    </message>
    <message>
        <source>Images looked at before each correction of the weights: few are slow and precise, many are fast and coarse.</source>
        <translation>Bilder, die vor jeder Korrektur der Gewichte angesehen werden: wenige sind langsam und genau, viele schnell und grob.</translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation>Lernrate</translation>
    </message>
    <message>
        <source>How large a correction is. It can be changed while the network learns.</source>
        <translation>Wie groß eine Korrektur ist. Sie lässt sich ändern, während das Netz lernt.</translation>
    </message>
    <message>
        <source>schedule</source>
        <translation>Lernratenplan</translation>
    </message>
    <message>
        <source>How the learning rate falls over the epochs: in a line or along half a cosine to zero, or not at all.</source>
        <translation>Wie die Lernrate über die Epochen fällt: linear oder entlang einem halben Kosinus auf null, oder gar nicht.</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>Seed</translation>
    </message>
    <message>
        <source>Everything random follows from this number: the same seed gives the same run, to the last bit.</source>
        <translation>Alles Zufällige folgt aus dieser Zahl: Derselbe Seed ergibt denselben Lauf, bis aufs letzte Bit.</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Erweitert</translation>
    </message>
    <message>
        <source>advanced settings</source>
        <translation>erweiterte Einstellungen</translation>
    </message>
    <message>
        <source>momentum</source>
        <translation>Momentum</translation>
    </message>
    <message>
        <source>The share of the last correction that is carried into the next one, as a ball keeps rolling.</source>
        <translation>Der Anteil der letzten Korrektur, der in die nächste mitgenommen wird, wie bei einer Kugel, die weiterrollt.</translation>
    </message>
    <message>
        <source>weight decay</source>
        <translation>Weight Decay</translation>
    </message>
    <message>
        <source>How strongly every weight is drawn towards zero, so that links that are of no use grow weak.</source>
        <translation>Wie stark jedes Gewicht gegen null gezogen wird, damit nutzlose Verbindungen schwach werden.</translation>
    </message>
    <message>
        <source>births</source>
        <translation>Startgewicht</translation>
    </message>
    <message>
        <source>The weight of a new link: zero, so that it must prove itself, or random as at the start.</source>
        <translation>Das Gewicht einer neuen Verbindung: null, sodass sie sich bewähren muss, oder zufällig wie am Anfang.</translation>
    </message>
    <message>
        <source>zeta schedule</source>
        <translation>Zeta-Plan</translation>
    </message>
    <message>
        <source>How zeta falls over the epochs: in a line or along half a cosine to zero at three quarters of them, or not at all.</source>
        <translation>Wie Zeta über die Epochen fällt: linear oder entlang einem halben Kosinus auf null nach drei Vierteln davon, oder gar nicht.</translation>
    </message>
    <message>
        <source>rewire every</source>
        <translation>Verdrahten alle</translation>
    </message>
    <message>
        <source>Epochs from one rewiring to the next.</source>
        <translation>Epochen von einer Neuverdrahtung bis zur nächsten.</translation>
    </message>
    <message>
        <source>train images</source>
        <translation>Trainingsbilder</translation>
    </message>
    <message>
        <source>Use only the first so many training images, or all: fewer are faster and learn less.</source>
        <translation>Nur die ersten soundso vielen Trainingsbilder verwenden oder alle (all): Mit weniger geht es schneller, und es wird weniger gelernt.</translation>
    </message>
    <message>
        <source>classes</source>
        <translation>Klassen</translation>
    </message>
    <message>
        <source>Only some classes of the dataset, by label or by name, as 3, 5, 8; or all.</source>
        <translation>Nur einige Klassen des Datensatzes, nach Nummer oder Namen, etwa 3, 5, 8; oder alle (all).</translation>
    </message>
    <message>
        <source>must be whole numbers with commas between, as 1000, 1000, 1000</source>
        <translation>müssen ganze Zahlen mit Kommas dazwischen sein, etwa 1000, 1000, 1000</translation>
    </message>
    <message>
        <source>must be per cent or a share, as 1 % or 0.01</source>
        <translation>muss in Prozent oder als Anteil angegeben sein, etwa 1 % oder 0,01</translation>
    </message>
    <message>
        <source>must be two numbers, as 0.5, 0.9</source>
        <translation>müssen zwei Zahlen sein, etwa 0,5; 0,9</translation>
    </message>
    <message>
        <source>must be a whole number of 0 or more</source>
        <translation>muss eine ganze Zahl ab 0 sein</translation>
    </message>
    <message>
        <source>must be a whole number, or all</source>
        <translation>muss eine ganze Zahl sein oder „alle“</translation>
    </message>
    <message>
        <source>shift</source>
        <translation>Verschiebung</translation>
    </message>
    <message>
        <source>Moves each training image by up to so many pixels, anew in every epoch: the network learns the shape, not the place.</source>
        <translation>Verschiebt jedes Trainingsbild um bis zu so viele Pixel, in jeder Epoche neu: Das Netz lernt die Form, nicht den Ort.</translation>
    </message>
    <message>
        <source>mirror</source>
        <translation>Spiegelung</translation>
    </message>
    <message>
        <source>Mirrors half of the training images left to right, anew in every epoch. Right for clothes, wrong for digits.</source>
        <translation>Spiegelt die Hälfte der Trainingsbilder von links nach rechts, in jeder Epoche neu. Richtig für Kleidung, falsch für Ziffern.</translation>
    </message>
    <message>
        <source>Settings that are seldom changed: momentum, weight decay, how links are born and how often, which training images are used, and how exactly.</source>
        <translation>Selten geänderte Einstellungen: Momentum, Weight Decay, wie und wie oft Verbindungen entstehen, welche Trainingsbilder verwendet werden und wie genau.</translation>
    </message>
    <message>
        <source>precision</source>
        <translation>Genauigkeit der Werte</translation>
    </message>
    <message>
        <source>How exactly training keeps activations and derivatives: in 32 bits, or rounded to 16, which is quicker. Evaluations are always exact.</source>
        <translation>Wie genau das Training Aktivierungen und Ableitungen hält: in 32 Bit oder auf 16 gerundet, was schneller ist. Auswertungen sind immer genau.</translation>
    </message>
    <message>
        <source>growth</source>
        <translation>Wachstum</translation>
    </message>
    <message>
        <source>Where new links may be: between any neurons, or between active ones first, as links of a neuron that no training image wakes cannot learn.</source>
        <translation>Wo neue Verbindungen sein dürfen: zwischen beliebigen Neuronen oder zuerst zwischen aktiven, denn Verbindungen eines Neurons, das kein Trainingsbild weckt, können nicht lernen.</translation>
    </message>
</context>
<context>
    <name>rewire::ExperimentPanel</name>
    <message>
        <source>The layers from input to output, the links of the hidden layers, and how sparse they are. The last layer, to the classes, is always fully linked.</source>
        <translation>Die Schichten von der Eingabe zur Ausgabe, die Verbindungen der verdeckten Schichten und wie dünn besetzt sie sind. Die letzte Schicht, zu den Klassen, ist immer voll verbunden.</translation>
    </message>
    <message>
        <source>Change what you like; &lt;b&gt;New network&lt;/b&gt; (Ctrl+Return) draws it.</source>
        <translation>Nach Belieben ändern; &lt;b&gt;Neues Netz&lt;/b&gt; (Strg+Eingabe) erzeugt es.</translation>
    </message>
    <message>
        <source>New network</source>
        <translation>Neues Netz</translation>
    </message>
    <message>
        <source>Draw a new network from these settings, at epoch 0 (Ctrl+Return). The run before stays under File, Recent runs.</source>
        <translation>Mit diesen Einstellungen ein neues Netz erzeugen, bei Epoche 0 (Strg+Eingabe). Der bisherige Lauf bleibt unter „Datei“, „Letzte Läufe“.</translation>
    </message>
    <message>
        <source>Defaults</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Fill in the settings that Rewire begins with. The network that runs stays as it is until New network is pressed.</source>
        <translation>Die Einstellungen eintragen, mit denen Rewire beginnt. Das laufende Netz bleibt, wie es ist, bis „Neues Netz“ gedrückt wird.</translation>
    </message>
    <message>
        <source>As it runs</source>
        <translation>Wie im Lauf</translation>
    </message>
    <message>
        <source>Fill in the settings of the network that runs.</source>
        <translation>Die Einstellungen des laufenden Netzes eintragen.</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Vorlagen</translation>
    </message>
    <message>
        <source>Fill in settings that suit a purpose. The network that runs stays as it is until New network is pressed.</source>
        <translation>Einstellungen für einen bestimmten Zweck eintragen. Das laufende Netz bleibt, wie es ist, bis „Neues Netz“ gedrückt wird.</translation>
    </message>
    <message>
        <source>Mend the marked fields, and a new network can be drawn.</source>
        <translation>Erst die markierten Felder berichtigen, dann lässt sich ein neues Netz erzeugen.</translation>
    </message>
    <message>
        <source>&lt;span style=&apos;color:%1&apos;&gt;●&lt;/span&gt; Not in the network that runs: %2.</source>
        <translation>&lt;span style=&apos;color:%1&apos;&gt;●&lt;/span&gt; Nicht im laufenden Netz: %2.</translation>
    </message>
    <message>
        <source>Sweep…</source>
        <translation>Reihe…</translation>
    </message>
    <message>
        <source>Train many runs in the background, with several rules, densities or seeds and all else as chosen here.</source>
        <translation>Trainiert viele Läufe im Hintergrund, mit mehreren Regeln, Dichten oder Seeds und allem anderen wie hier gewählt.</translation>
    </message>
</context>
<context>
    <name>rewire::ExperimentText</name>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>%1 % sparse</source>
        <translation>%1 % Sparsität</translation>
    </message>
    <message>
        <source>dense</source>
        <translation>voll verbunden</translation>
    </message>
</context>
<context>
    <name>rewire::FetchOffer</name>
    <message>
        <source>progress of fetching</source>
        <translation>Fortschritt des Herunterladens</translation>
    </message>
    <message>
        <source>Fetch it</source>
        <translation>Herunterladen</translation>
    </message>
    <message>
        <source>Download the dataset into your data folder; it is checked before it is used.</source>
        <translation>Den Datensatz in den eigenen Datenordner herunterladen; er wird vor der Verwendung geprüft.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Stop. What has arrived is kept, and the next attempt goes on from there.</source>
        <translation>Anhalten. Was schon angekommen ist, bleibt, und der nächste Versuch geht von dort weiter.</translation>
    </message>
    <message>
        <source>%1 is not on this computer (%2 MB to fetch).</source>
        <translation>%1 ist nicht auf diesem Rechner (%2 MB herunterzuladen).</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Neuer Versuch</translation>
    </message>
    <message>
        <source>Fetching %1…</source>
        <translation>%1 wird heruntergeladen…</translation>
    </message>
    <message>
        <source>%1 of %2 MB</source>
        <translation>%1 von %2 MB</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 MB</translation>
    </message>
    <message>
        <source>Fetching %1: %2, %3</source>
        <translation>%1 wird heruntergeladen: %2, %3</translation>
    </message>
</context>
<context>
    <name>rewire::Field</name>
    <message>
        <source>Differs from the network that runs.</source>
        <translation>Weicht vom laufenden Netz ab.</translation>
    </message>
</context>
<context>
    <name>rewire::FileDownload</name>
    <message>
        <source>nothing arrived for %1 s</source>
        <translation>seit %1 s kam nichts an</translation>
    </message>
    <message>
        <source>the server sent another piece than the one asked for</source>
        <translation>der Server hat ein anderes Stück geschickt als das verlangte</translation>
    </message>
    <message>
        <source>the file is larger than %1 bytes, which it should not be</source>
        <translation>die Datei ist größer als %1 Bytes, und das sollte sie nicht sein</translation>
    </message>
    <message>
        <source>the server answered with status %1</source>
        <translation>der Server antwortete mit Status %1</translation>
    </message>
    <message>
        <source>the connection was cut</source>
        <translation>die Verbindung zum Server brach ab</translation>
    </message>
</context>
<context>
    <name>rewire::FragilityControls</name>
    <message>
        <source>Measure</source>
        <translation>Messen</translation>
    </message>
    <message>
        <source>share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>The share of a layer&apos;s links that are removed at random, and of those whose weights change places.</source>
        <translation>Der Anteil der Verbindungen einer Schicht, die zufällig gekappt werden, und derer, deren Gewichte die Plätze tauschen.</translation>
    </message>
    <message>
        <source>noise</source>
        <translation>Rauschen</translation>
    </message>
    <message>
        <source>The strength of the noise that is added to every weight of a layer, in standard deviations of its weights.</source>
        <translation>Die Stärke des Rauschens, das zu jedem Gewicht einer Schicht addiert wird, in Standardabweichungen ihrer Gewichte.</translation>
    </message>
    <message>
        <source>epsilon</source>
        <translation>Epsilon</translation>
    </message>
    <message>
        <source>The first-order measure lets the weights of a layer move by at most this share of their norm.</source>
        <translation>Das Maß erster Ordnung lässt die Gewichte einer Schicht sich um höchstens diesen Anteil ihrer Norm bewegen.</translation>
    </message>
    <message>
        <source>draws</source>
        <translation>Ziehungen</translation>
    </message>
    <message>
        <source>How often each perturbation is drawn anew. One draw tells little: ten tell the mean and how sure it is.</source>
        <translation>Wie oft jede Störung neu gezogen wird. Eine Ziehung sagt wenig: Zehn sagen den Mittelwert und wie sicher er ist.</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>Seed</translation>
    </message>
    <message>
        <source>The first draw follows from this number, the next from the one after it: the same seed, the same bars.</source>
        <translation>Die erste Ziehung folgt aus dieser Zahl, die nächste aus der folgenden: gleicher Seed, gleiche Balken.</translation>
    </message>
    <message>
        <source>progress of the measurement</source>
        <translation>Fortschritt der Messung</translation>
    </message>
    <message>
        <source>Perturbations that are measured: three in each layer.</source>
        <translation>Störungen, die gemessen sind: drei in jeder Schicht.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Stop, and keep what is measured.</source>
        <translation>Anhalten und behalten, was gemessen ist.</translation>
    </message>
    <message>
        <source>Perturb one layer at a time, and measure the accuracy on all test images after every draw.</source>
        <translation>Jeweils eine Schicht stören und nach jeder Ziehung die Genauigkeit auf allen Testbildern messen.</translation>
    </message>
</context>
<context>
    <name>rewire::FragilityView</name>
    <message>
        <source>links removed</source>
        <translation>Verbindungen gekappt</translation>
    </message>
    <message>
        <source>noise on weights</source>
        <translation>Rauschen auf Gewichten</translation>
    </message>
    <message>
        <source>weights shuffled</source>
        <translation>Gewichte gemischt</translation>
    </message>
    <message>
        <source>%1 points, between %2 and %3</source>
        <translation>%1 Punkte, zwischen %2 und %3</translation>
    </message>
    <message>
        <source>Fragile layers</source>
        <translation>Empfindliche Schichten</translation>
    </message>
    <message>
        <source>%1, epoch %2</source>
        <translation>%1, Epoche %2</translation>
    </message>
    <message>
        <source>Measure perturbs one layer at a time:
the same removal, noise and shuffle in each.</source>
        <translation>„Messen“ stört jeweils eine Schicht:
dasselbe Kappen, Rauschen und Mischen in jeder.</translation>
    </message>
    <message>
        <source>accuracy lost, points</source>
        <translation>Punkte verloren</translation>
    </message>
    <message>
        <source>%1: most in %2, %3</source>
        <translation>%1: am meisten in %2, %3</translation>
    </message>
    <message>
        <source>to first order the loss rises most in %1, by %2 nats</source>
        <translation>in erster Ordnung steigt der Verlust am meisten in %1, um %2 nats</translation>
    </message>
    <message>
        <source>Accuracy lost by perturbing one layer, of %1: %2.</source>
        <translation>Durch die Störung einer Schicht verlorene Genauigkeit, von %1: %2.</translation>
    </message>
    <message>
        <source>%1: at most %2 nats</source>
        <translation>%1: höchstens %2 nats</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>The same perturbation costs more in one layer than in another. A line on a bar says where the mean over all draws lies, with a probability of 95 % (Student&apos;s t). The first-order measure needs no draw: epsilon times the norm of a layer&apos;s weights times the norm of the loss&apos;s derivative by them.</source>
        <translation>Dieselbe Störung kostet in einer Schicht mehr als in einer anderen. Eine Linie auf einem Balken sagt, wo der Mittelwert über alle Ziehungen mit einer Wahrscheinlichkeit von 95 % liegt (Student t). Das Maß erster Ordnung braucht keine Ziehung: Epsilon mal Norm der Gewichte einer Schicht mal Norm der Ableitung des Verlusts nach ihnen.</translation>
    </message>
    <message>
        <source>links into</source>
        <translation>nach</translation>
    </message>
    <message>
        <source>first-order rise, nats</source>
        <translation>Anstieg 1. Ordnung, nats</translation>
    </message>
    <message>
        <source>epoch %5, accuracy %1 · a share of %2 of the links of one layer · noise of %3 standard deviations · draws: %4</source>
        <translation>Epoche %5, Genauigkeit %1 · ein Anteil von %2 der Verbindungen einer Schicht · Rauschen von %3 Standardabweichungen · Ziehungen: %4</translation>
    </message>
</context>
<context>
    <name>rewire::GalleryView</name>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>was right, now wrong</source>
        <translation>war richtig, jetzt falsch</translation>
    </message>
    <message>
        <source>wrong before</source>
        <translation>vorher falsch</translation>
    </message>
    <message>
        <source>still right</source>
        <translation>weiterhin richtig</translation>
    </message>
    <message>
        <source>Gallery</source>
        <translation>Galerie</translation>
    </message>
    <message>
        <source>Test images before and after the perturbations: clean, perturbed and their difference, with what the network says of them. Click a card to follow it while the sliders move. Arrow keys choose a card, Enter follows it, Page Up and Page Down turn the page.</source>
        <translation>Testbilder vor und nach den Störungen: ungestört, gestört und ihre Differenz, mit dem, was das Netz dazu sagt. Ein Klick auf eine Karte verfolgt sie, während sich die Regler bewegen. Pfeiltasten wählen eine Karte, die Eingabetaste verfolgt sie, Bild auf und Bild ab blättern.</translation>
    </message>
    <message>
        <source>Which images</source>
        <translation>Welche Bilder</translation>
    </message>
    <message>
        <source>Chooses images by the change of their answers; “was right, now wrong” is what the perturbations did.</source>
        <translation>Wählt Bilder danach, wie sich die Antwort ändert; „war richtig, jetzt falsch“ ist das Werk der Störungen.</translation>
    </message>
    <message>
        <source>True class of the images</source>
        <translation>Wahre Klasse der Bilder</translation>
    </message>
    <message>
        <source>Shows the images of one true class only: some classes suffer far more than others.</source>
        <translation>Zeigt nur die Bilder einer wahren Klasse: Manche Klassen leiden weit mehr als andere.</translation>
    </message>
    <message>
        <source>every class</source>
        <translation>alle Klassen</translation>
    </message>
    <message>
        <source>First image of the page</source>
        <translation>Erstes Bild der Seite</translation>
    </message>
    <message>
        <source>Turns through the images in the order of the test set; the wheel and the Page keys do the same.</source>
        <translation>Blättert durch die Bilder in der Reihenfolge der Testmenge; Mausrad, Bild auf und Bild ab tun dasselbe.</translation>
    </message>
    <message>
        <source>%1–%2 of %3</source>
        <translation>%1–%2 von %3</translation>
    </message>
    <message>
        <source>(estimate: first %1 of %2)</source>
        <translation>(Schätzung: die ersten %1 von %2)</translation>
    </message>
    <message>
        <source>Test image %1, %2: %3. Clean: %4.</source>
        <translation>Testbild %1, %2: %3. Ungestört: %4.</translation>
    </message>
    <message>
        <source>Perturbed: %1.</source>
        <translation>Gestört: %1.</translation>
    </message>
    <message>
        <source>Here the test images will stand, clean and perturbed:
what the perturbations do to each answer.</source>
        <translation>Hier stehen dann die Testbilder, ungestört und gestört:
was die Störungen mit jeder Antwort machen.</translation>
    </message>
    <message>
        <source>No image was right and is now wrong.
Move a slider to perturb the network or the images.</source>
        <translation>Kein Bild war richtig und ist jetzt falsch.
Einen Regler bewegen, um das Netz oder die Bilder zu stören.</translation>
    </message>
    <message>
        <source>No image passes this filter.</source>
        <translation>Zu diesem Filter passt kein Bild.</translation>
    </message>
    <message>
        <source>Images %1.</source>
        <translation>Bilder %1.</translation>
    </message>
    <message>
        <source>Following: %1</source>
        <translation>Verfolgt: %1</translation>
    </message>
    <message>
        <source>Chosen: %1</source>
        <translation>Gewählt: %1</translation>
    </message>
    <message>
        <source>%1, epoch %2</source>
        <translation>%1, Epoche %2</translation>
    </message>
    <message>
        <source>Click to let it go.</source>
        <translation>Klicken, um es loszulassen.</translation>
    </message>
    <message>
        <source>Click to follow it while the sliders move.</source>
        <translation>Klicken, um es zu verfolgen, während sich die Regler bewegen.</translation>
    </message>
    <message>
        <source>right</source>
        <translation>richtig</translation>
    </message>
    <message>
        <source>was wrong, now right</source>
        <translation>war falsch, jetzt richtig</translation>
    </message>
    <message>
        <source>not evaluated yet</source>
        <translation>noch nicht ausgewertet</translation>
    </message>
    <message>
        <source>before</source>
        <translation>vorher</translation>
    </message>
    <message>
        <source>after</source>
        <translation>nachher</translation>
    </message>
    <message>
        <source>was</source>
        <translation>war</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>following: </source>
        <translation>verfolgt: </translation>
    </message>
    <message>
        <source>clean</source>
        <translation>ungestört</translation>
    </message>
    <message>
        <source>perturbed</source>
        <translation>gestört</translation>
    </message>
    <message>
        <source>difference</source>
        <translation>Differenz</translation>
    </message>
    <message>
        <source>difference: on its way</source>
        <translation>Differenz: kommt gleich</translation>
    </message>
    <message>
        <source>the images are unchanged</source>
        <translation>die Bilder sind unverändert</translation>
    </message>
    <message>
        <source>nothing is perturbed</source>
        <translation>nichts ist gestört</translation>
    </message>
    <message>
        <source>now wrong</source>
        <translation>jetzt falsch</translation>
    </message>
    <message>
        <source>now right</source>
        <translation>jetzt richtig</translation>
    </message>
</context>
<context>
    <name>rewire::Glossary</name>
    <message>
        <source>Accuracy is the share of the test images that the network names rightly.</source>
        <translation>Die Genauigkeit ist der Anteil der Testbilder, die das Netz richtig erkennt.</translation>
    </message>
    <message>
        <source>An attack changes an image a little, each pixel in the direction that makes the network more wrong.</source>
        <translation>Ein Angriff ändert ein Bild ein wenig, jedes Pixel in der Richtung, die das Netz weiter ins Falsche treibt.</translation>
    </message>
    <message>
        <source>A band is the range in which a measured value must lie for a statement to hold.</source>
        <translation>Ein Band ist der Bereich, in dem ein Messwert liegen muss, damit eine Aussage zutrifft.</translation>
    </message>
    <message>
        <source>A control is the same trial with one thing changed: what differs between the two comes from that thing.</source>
        <translation>Eine Kontrolle ist derselbe Versuch, in einem einzigen Punkt geändert: Was sich zwischen beiden unterscheidet, kommt von diesem Punkt.</translation>
    </message>
    <message>
        <source>A correlation tells how much two numbers go up and down together, from −1 to 1.</source>
        <translation>Eine Korrelation sagt, wie sehr zwei Größen gemeinsam steigen und fallen, von −1 bis 1.</translation>
    </message>
    <message>
        <source>The degree of a neuron is the number of its links: the in-degree counts those that come in, the out-degree those that go out.</source>
        <translation>Der Grad eines Neurons ist die Zahl seiner Verbindungen: Der Eingangsgrad zählt die eingehenden, der Ausgangsgrad die ausgehenden.</translation>
    </message>
    <message>
        <source>The density is the share of all possible links that exist.</source>
        <translation>Die Dichte ist der Anteil aller möglichen Verbindungen, die es gibt.</translation>
    </message>
    <message>
        <source>A draw is one of the many ways in which chance can choose links, neurons or noise.</source>
        <translation>Eine Ziehung ist eine der vielen Möglichkeiten, wie der Zufall Verbindungen, Neuronen oder Rauschen auswählen kann.</translation>
    </message>
    <message>
        <source>An epoch is one pass through all training images.</source>
        <translation>Eine Epoche ist ein Durchgang durch alle Trainingsbilder.</translation>
    </message>
    <message>
        <source>Epsilon (ε) is the most that an attack changes a pixel, as a share of the range from black to white.</source>
        <translation>Epsilon (ε) ist, um wie viel ein Angriff ein Pixel höchstens ändert, als Anteil des Abstands von Schwarz zu Weiß.</translation>
    </message>
    <message>
        <source>The gradient tells for each weight how the error would change if the weight grew a little.</source>
        <translation>Der Gradient sagt für jedes Gewicht, wie sich der Fehler änderte, wenn das Gewicht ein wenig größer würde.</translation>
    </message>
    <message>
        <source>A hub is a neuron with far more links than most others have.</source>
        <translation>Ein Hub ist ein Neuron mit weit mehr Verbindungen als die meisten anderen.</translation>
    </message>
    <message>
        <source>A layer is a row of neurons that all receive from the layer before.</source>
        <translation>Eine Schicht ist eine Reihe von Neuronen, die alle ihre Signale aus der Schicht davor erhalten.</translation>
    </message>
    <message>
        <source>A link leads from one neuron to another and carries its signal, times a weight.</source>
        <translation>Eine Verbindung führt von einem Neuron zu einem anderen und überträgt dessen Signal, mal ein Gewicht.</translation>
    </message>
    <message>
        <source>A mini-batch is the handful of images after which the weights are corrected once.</source>
        <translation>Ein Mini-Batch ist die Handvoll Bilder, nach der die Gewichte einmal korrigiert werden.</translation>
    </message>
    <message>
        <source>A neural network is a set of neurons in layers, joined by links with weights.</source>
        <translation>Ein neuronales Netz besteht aus Neuronen in Schichten, die durch Verbindungen mit Gewichten verknüpft sind.</translation>
    </message>
    <message>
        <source>A neuron adds up what its links bring, and passes the sum on if it is above zero.</source>
        <translation>Ein Neuron addiert, was seine Verbindungen bringen, und gibt die Summe weiter, wenn sie über null liegt.</translation>
    </message>
    <message>
        <source>A perturbation is a change that is made to a network or its images to see what it does.</source>
        <translation>Eine Störung ist eine Änderung am Netz oder an seinen Bildern, um zu sehen, was sie bewirkt.</translation>
    </message>
    <message>
        <source>In a power law, neurons with twice the links are a fixed factor rarer, however many links they have.</source>
        <translation>Bei einem Potenzgesetz sind Neuronen mit doppelt so vielen Verbindungen um einen festen Faktor seltener, egal wie viele es sind.</translation>
    </message>
    <message>
        <source>Rewiring removes some links after an epoch and grows as many elsewhere.</source>
        <translation>Die Neuverdrahtung entfernt nach einer Epoche einige Verbindungen und lässt anderswo ebenso viele wachsen.</translation>
    </message>
    <message>
        <source>The rule decides which links go at a rewiring and where new ones grow.</source>
        <translation>Die Regel bestimmt, welche Verbindungen bei einer Neuverdrahtung gehen und wo neue wachsen.</translation>
    </message>
    <message>
        <source>A seed is the number from which all that is random follows: the same seed gives the same result.</source>
        <translation>Ein Seed ist die Zahl, aus der alles Zufällige folgt: Derselbe Seed ergibt dasselbe Ergebnis.</translation>
    </message>
    <message>
        <source>The sign of a weight tells whether the link excites (plus) or inhibits (minus).</source>
        <translation>Das Vorzeichen eines Gewichts sagt, ob die Verbindung erregt (plus) oder hemmt (minus).</translation>
    </message>
    <message>
        <source>A silent neuron has no link in, or none out: nothing passes through it.</source>
        <translation>Ein stummes Neuron hat keine eingehende oder keine ausgehende Verbindung: Nichts fließt hindurch.</translation>
    </message>
    <message>
        <source>The specimen is the copy of the network that the lab perturbs; the network that trains stays as it is.</source>
        <translation>Das Präparat ist die Kopie des Netzes, die das Labor stört; das Trainingsnetz bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>A static network keeps its first links; only their weights learn.</source>
        <translation>Ein statisches Netz behält seine ersten Verbindungen; nur ihre Gewichte lernen.</translation>
    </message>
    <message>
        <source>Test images are those that the network never learns from, so they tell how it does on what is new to it.</source>
        <translation>Testbilder sind Bilder, aus denen das Netz nie lernt; sie zeigen daher, wie gut es mit Neuem zurechtkommt.</translation>
    </message>
    <message>
        <source>The topology of a network is which neurons are linked, whatever the weights.</source>
        <translation>Die Topologie eines Netzes sagt, welche Neuronen verbunden sind, gleich mit welchen Gewichten.</translation>
    </message>
    <message>
        <source>The variance tells how far values spread around their mean.</source>
        <translation>Die Varianz sagt, wie weit Werte um ihren Mittelwert streuen.</translation>
    </message>
    <message>
        <source>A weight is the number that a link multiplies its signal by: large ones count most.</source>
        <translation>Ein Gewicht ist die Zahl, mit der eine Verbindung ihr Signal multipliziert: Große zählen am meisten.</translation>
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
        <translation>Die Meldung oben schließen</translation>
    </message>
    <message>
        <source>Double click</source>
        <translation>Doppelklick</translation>
    </message>
    <message>
        <source>On a tab or title: enlarge the panel, put it back</source>
        <translation>Auf Reiter oder Titel: Bereich vergrößern, wieder verkleinern</translation>
    </message>
    <message>
        <source>Tab, Shift+Tab</source>
        <translation>Tab, Umschalt+Tab</translation>
    </message>
    <message>
        <source>To the next or the previous control</source>
        <translation>Zum nächsten oder zum vorigen Bedienelement</translation>
    </message>
    <message>
        <source>Menu, Shift+F10</source>
        <translation>Menü, Umschalt+F10</translation>
    </message>
    <message>
        <source>On a picture: save it, copy it, save its numbers</source>
        <translation>Auf einem Bild: speichern, kopieren, Zahlen speichern</translation>
    </message>
    <message>
        <source>+, −, arrows, 0</source>
        <translation>+, −, Pfeile, 0</translation>
    </message>
    <message>
        <source>On a picture: zoom, move, the whole picture again</source>
        <translation>Auf einem Bild: zoomen, verschieben, wieder das ganze Bild</translation>
    </message>
    <message>
        <source>Page Down, Page Up</source>
        <translation>Bild ab, Bild auf</translation>
    </message>
    <message>
        <source>In a lesson: the next step, the one before; F5 presents it</source>
        <translation>In einer Lektion: nächster Schritt, voriger Schritt; F5 führt sie vor</translation>
    </message>
    <message>
        <source>[, ], Page Up, Page Down</source>
        <translation>[, ], Bild auf, Bild ab</translation>
    </message>
    <message>
        <source>In the connectivity: choose a neuron, go to another layer</source>
        <translation>In der Konnektivität: Neuron wählen, in eine andere Schicht gehen</translation>
    </message>
    <message>
        <source>S or Delete</source>
        <translation>S oder Entf</translation>
    </message>
    <message>
        <source>In the connectivity: silence the chosen neuron, bring it back</source>
        <translation>In der Konnektivität: das gewählte Neuron stummschalten oder zurückholen</translation>
    </message>
    <message>
        <source>C, Enter, Esc</source>
        <translation>C, Eingabe, Esc</translation>
    </message>
    <message>
        <source>In the connectivity: rectangles that cut, cut what was chosen, leave it</source>
        <translation>In der Konnektivität: Rechtecke zum Kappen, das Gewählte kappen, es lassen</translation>
    </message>
    <message>
        <source>[, ]</source>
        <translation>[, ]</translation>
    </message>
    <message>
        <source>In the input map: an earlier or a later epoch</source>
        <translation>In der Eingabekarte: eine frühere oder eine spätere Epoche</translation>
    </message>
    <message>
        <source>L</source>
        <translation>L</translation>
    </message>
    <message>
        <source>In the degrees and the weights: linear or logarithmic</source>
        <translation>In den Graden und den Gewichten: linear oder logarithmisch</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>Starten oder anhalten</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Tastatur</translation>
    </message>
    <message>
        <source>Anywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>About Rewire</source>
        <translation>Über Rewire</translation>
    </message>
    <message>
        <source>&lt;h2&gt;Rewire %1&lt;/h2&gt;&lt;p&gt;Train and watch ultra-sparse neural networks that rewire themselves.&lt;/p&gt;&lt;p&gt;&lt;b&gt;The method.&lt;/b&gt; D. C. Mocanu, E. Mocanu, P. Stone, P. H. Nguyen, M. Gibescu and A. Liotta: &lt;i&gt;Scalable training of artificial neural networks with adaptive sparse connectivity inspired by network science&lt;/i&gt;. Nature Communications 9, 2383 (2018). &lt;a href=&quot;https://doi.org/10.1038/s41467-018-04316-3&quot;&gt;doi:10.1038/s41467-018-04316-3&lt;/a&gt;&lt;/p&gt;&lt;p&gt;&lt;b&gt;Licence.&lt;/b&gt; GPL-3.0-or-later: free to use, study, share and change. It comes without any warranty.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Built on&lt;/b&gt; Qt (LGPL-3.0), QCustomPlot (GPL-3.0), oneTBB (Apache-2.0), Eigen (MPL-2.0), Highway (Apache-2.0), Random123 (BSD-3-Clause), nlohmann/json (MIT), CLI11 (BSD-3-Clause), giflib (MIT) and zlib.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Images.&lt;/b&gt; MNIST: Y. LeCun and C. Cortes, CC BY-SA 3.0. Fashion-MNIST: Zalando, MIT. Kuzushiji-MNIST: CODH, CC BY-SA 4.0.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Instruction set&lt;/b&gt; of the kernels: %2.&lt;/p&gt;</source>
        <translation>&lt;h2&gt;Rewire %1&lt;/h2&gt;&lt;p&gt;Extrem dünn besetzte neuronale Netze trainieren und dabei zusehen, wie sie sich selbst neu verdrahten.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Das Verfahren.&lt;/b&gt; D. C. Mocanu, E. Mocanu, P. Stone, P. H. Nguyen, M. Gibescu und A. Liotta: &lt;i&gt;Scalable training of artificial neural networks with adaptive sparse connectivity inspired by network science&lt;/i&gt;. Nature Communications 9, 2383 (2018). &lt;a href=&quot;https://doi.org/10.1038/s41467-018-04316-3&quot;&gt;doi:10.1038/s41467-018-04316-3&lt;/a&gt;&lt;/p&gt;&lt;p&gt;&lt;b&gt;Lizenz.&lt;/b&gt; GPL-3.0-or-later: frei zu benutzen, zu untersuchen, weiterzugeben und zu verändern. Ohne jede Gewährleistung.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Gebaut mit&lt;/b&gt; Qt (LGPL-3.0), QCustomPlot (GPL-3.0), oneTBB (Apache-2.0), Eigen (MPL-2.0), Highway (Apache-2.0), Random123 (BSD-3-Clause), nlohmann/json (MIT), CLI11 (BSD-3-Clause), giflib (MIT) und zlib.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Bilder.&lt;/b&gt; MNIST: Y. LeCun und C. Cortes, CC BY-SA 3.0. Fashion-MNIST: Zalando, MIT. Kuzushiji-MNIST: CODH, CC BY-SA 4.0.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Befehlssatz&lt;/b&gt; der Rechenkerne: %2.&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>rewire::HistoryRoom</name>
    <message>
        <source>Room for the history</source>
        <translation>Platz für den Verlauf</translation>
    </message>
    <message>
        <source>Megabytes that the history of a run may take, for runs that begin from now on.
Networks that are too large for every epoch keep one in so many. 0 keeps none.</source>
        <translation>Wie viele Megabyte der Verlauf eines Laufs belegen darf; gilt für Läufe, die ab jetzt beginnen.
Ist ein Netz dafür zu groß, wird nur jede soundsovielte Epoche aufbewahrt. Bei 0 wird keine aufbewahrt.</translation>
    </message>
</context>
<context>
    <name>rewire::HistoryView</name>
    <message>
        <source>applied: %1</source>
        <translation>angewendet: %1</translation>
    </message>
    <message>
        <source>; to grow back</source>
        <translation>; wächst nach</translation>
    </message>
    <message>
        <source>test %1 % → %2 %, loss %3 → %4</source>
        <translation>Test %1 % → %2 %, Verlust %3 → %4</translation>
    </message>
    <message>
        <source>Accuracy and loss</source>
        <translation>Genauigkeit und Verlust</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>Epoche</translation>
    </message>
    <message>
        <source>Nothing trained yet</source>
        <translation>Noch nichts trainiert</translation>
    </message>
    <message>
        <source>acc. (%)</source>
        <translation>Gen. (%)</translation>
    </message>
    <message>
        <source>accuracy (%)</source>
        <translation>Genauigkeit (%)</translation>
    </message>
    <message>
        <source>nats</source>
        <translation>nats</translation>
    </message>
    <message>
        <source>loss (nats)</source>
        <translation>Verlust (nats)</translation>
    </message>
    <message>
        <source>before: %1</source>
        <translation>vorher: %1</translation>
    </message>
    <message>
        <source>train</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>test, %1</source>
        <translation>Test, %1</translation>
    </message>
    <message>
        <source>epoch %1</source>
        <translation>Epoche %1</translation>
    </message>
    <message>
        <source>test %1 %, loss %2</source>
        <translation>Test %1 %, Verlust %2</translation>
    </message>
    <message>
        <source>train %1 %, loss %2</source>
        <translation>Training %1 %, Verlust %2</translation>
    </message>
    <message>
        <source>then %1 links rewired</source>
        <translation>dann %1 Verbindungen neu verdrahtet</translation>
    </message>
    <message>
        <source>Nothing trained yet.</source>
        <translation>Noch nichts trainiert.</translation>
    </message>
    <message>
        <source>Accuracy of the test images over %1 epochs: %2 % at the end, best %3 % in epoch %4.</source>
        <translation>Genauigkeit auf den Testbildern über %1 Epochen: am Ende %2 %, am besten %3 % in Epoche %4.</translation>
    </message>
    <message>
        <source>Perturbed in epoch %1: from %2 to %3 %.</source>
        <translation>Gestört in Epoche %1: von %2 auf %3 %.</translation>
    </message>
</context>
<context>
    <name>rewire::InputMapView</name>
    <message>
        <source>Input map</source>
        <translation>Eingabekarte</translation>
    </message>
    <message>
        <source>How many links each input pixel has. Links that stay weak die and grow again elsewhere, so pixels that tell something gather links. Point at a pixel, or choose one with the arrow keys; [ and ] step through the epochs.</source>
        <translation>Wie viele Verbindungen jedes Eingabepixel hat. Verbindungen, die schwach bleiben, sterben ab und wachsen anderswo neu; so sammeln aussagekräftige Pixel Verbindungen. Mit der Maus auf ein Pixel zeigen oder es mit den Pfeiltasten wählen; [ und ] gehen durch die Epochen.</translation>
    </message>
    <message>
        <source>Epoch of the input map</source>
        <translation>Epoche der Eingabekarte</translation>
    </message>
    <message>
        <source>Goes back through the epochs that were shown here: watch the links move to the pixels that tell the classes apart. The timeline under the network has all epochs that are kept.</source>
        <translation>Geht zurück durch die Epochen, die hier gezeigt wurden: Man sieht die Verbindungen zu den Pixeln wandern, an denen sich die Klassen unterscheiden lassen. Die Zeitleiste unter dem Netz hat alle aufbewahrten Epochen.</translation>
    </message>
    <message>
        <source>pixel row %1, column %2</source>
        <translation>Pixel Zeile %1, Spalte %2</translation>
    </message>
    <message>
        <source>input %1</source>
        <translation>Eingang %1</translation>
    </message>
    <message>
        <source>Here the network will show where it looks:
the links of each input pixel.</source>
        <translation>Hier zeigt das Netz, wohin es schaut:
die Verbindungen jedes Eingabepixels.</translation>
    </message>
    <message>
        <source>epoch %1, newest</source>
        <translation>Epoche %1, die neueste</translation>
    </message>
    <message>
        <source>epoch %1 of %2</source>
        <translation>Epoche %1 von %2</translation>
    </message>
    <message>
        <source>%1 · %2 seen</source>
        <translation>%1 · %2 gesehen</translation>
    </message>
    <message>
        <source>Links of each of %1 inputs %2: at most %3. Half of all links leave %4 of the inputs.</source>
        <translation>Verbindungen jedes der %1 Eingänge %2: höchstens %3. Von %4 der Eingänge geht die Hälfte aller Verbindungen aus.</translation>
    </message>
    <message>
        <source>Perturbed in the lab: %1 of its links are cut.</source>
        <translation>Im Labor gestört: %1 der Verbindungen sind gekappt.</translation>
    </message>
    <message>
        <source>%1: %2 links.</source>
        <translation>%1: %2 Verbindungen.</translation>
    </message>
    <message>
        <source>at the start</source>
        <translation>am Anfang</translation>
    </message>
    <message>
        <source>in epoch %1</source>
        <translation>in Epoche %1</translation>
    </message>
    <message>
        <source>of epoch %1</source>
        <translation>nach Epoche %1</translation>
    </message>
    <message>
        <source>%1, epoch %2</source>
        <translation>%1, Epoche %2</translation>
    </message>
    <message>
        <source>1 link</source>
        <translation>1 Verbindung</translation>
    </message>
    <message>
        <source>%1 links</source>
        <translation>%1 Verbindungen</translation>
    </message>
    <message>
        <source>%1 before the perturbations</source>
        <translation>%1 vor den Störungen</translation>
    </message>
    <message>
        <source>links %1</source>
        <translation>Verbindungen %1</translation>
    </message>
    <message>
        <source>%1, perturbed in the lab</source>
        <translation>%1, im Labor gestört</translation>
    </message>
    <message>
        <source>half of all links leave %1 of the pixels</source>
        <translation>die Hälfte aller Verbindungen geht von %1 der Pixel aus</translation>
    </message>
    <message>
        <source>half of all links leave %1 of the inputs</source>
        <translation>die Hälfte aller Verbindungen geht von %1 der Eingänge aus</translation>
    </message>
    <message>
        <source>pixel column</source>
        <translation>Pixelspalte</translation>
    </message>
    <message>
        <source>input, folded into rows of %1</source>
        <translation>Eingang, in Zeilen zu %1 umbrochen</translation>
    </message>
    <message>
        <source>pixel row</source>
        <translation>Pixelzeile</translation>
    </message>
    <message>
        <source>row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>links per pixel</source>
        <translation>Verbindungen je Pixel</translation>
    </message>
    <message>
        <source>links per input</source>
        <translation>Verbindungen je Eingang</translation>
    </message>
</context>
<context>
    <name>rewire::Invitation</name>
    <message>
        <source>Train</source>
        <translation>Trainieren</translation>
    </message>
    <message>
        <source>Show the network its first images (Space).</source>
        <translation>Dem Netz die ersten Bilder zeigen (Leertaste).</translation>
    </message>
    <message>
        <source>New network</source>
        <translation>Neues Netz</translation>
    </message>
    <message>
        <source>Draw a network from the settings on the left (Ctrl+Return).</source>
        <translation>Mit den Einstellungen links ein Netz erzeugen (Strg+Eingabe).</translation>
    </message>
    <message>
        <source>Train 20 more</source>
        <translation>Noch 20 Epochen</translation>
    </message>
    <message>
        <source>Go on after the last epoch, with the learning rates of a run that was planned for 20 more (Ctrl+M).</source>
        <translation>Nach der letzten Epoche weitermachen, mit den Lernraten eines Laufs, der für 20 mehr geplant war (Strg+M).</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Go on with the last run from where it was left, as if it had never stopped.</source>
        <translation>Den letzten Lauf dort fortsetzen, wo er verlassen wurde, als hätte er nie angehalten.</translation>
    </message>
    <message>
        <source>do not continue the last run</source>
        <translation>den letzten Lauf nicht fortsetzen</translation>
    </message>
    <message>
        <source>Leave the last run. It stays under File, Recent runs.</source>
        <translation>Den letzten Lauf ruhen lassen. Er bleibt unter „Datei“, „Letzte Läufe“.</translation>
    </message>
    <message>
        <source>Last run: %1</source>
        <translation>Letzter Lauf: %1</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Lädt…</translation>
    </message>
    <message>
        <source>No network yet. Choose the settings on the left and draw one.</source>
        <translation>Noch kein Netz. Links die Einstellungen wählen und eines erzeugen.</translation>
    </message>
    <message>
        <source>Finished: %1 epochs.</source>
        <translation>Fertig: %1 Epochen.</translation>
    </message>
    <message>
        <source>%1, nothing learned yet.</source>
        <translation>%1, noch nichts gelernt.</translation>
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
        <translation>Stören</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>Zeichnen</translation>
    </message>
    <message>
        <source>hidden %1, neuron %2</source>
        <translation>verdeckte Schicht %1, Neuron %2</translation>
    </message>
    <message>
        <source>Bring back %1</source>
        <translation>Zurückholen: %1</translation>
    </message>
    <message>
        <source>Silence %1</source>
        <translation>Stummschalten: %1</translation>
    </message>
    <message>
        <source>Cut a link</source>
        <translation>Eine Verbindung kappen</translation>
    </message>
    <message>
        <source>Cut %1 links</source>
        <translation>%1 Verbindungen kappen</translation>
    </message>
</context>
<context>
    <name>rewire::LayerBoxes</name>
    <message>
        <source>perturb hidden layer %1</source>
        <translation>verdeckte Schicht %1 stören</translation>
    </message>
    <message>
        <source>Perturb the links that lead into hidden layer %1, and its neurons. At least one layer stays chosen.</source>
        <translation>Die Verbindungen stören, die in die verdeckte Schicht %1 führen, und deren Neuronen. Mindestens eine Schicht bleibt gewählt.</translation>
    </message>
</context>
<context>
    <name>rewire::LayerChooser</name>
    <message>
        <source>Layer of links</source>
        <translation>Verbindungsschicht</translation>
    </message>
    <message>
        <source>A layer of links joins two columns of neurons; each is sparse and rewired on its own, except the last, which is dense.</source>
        <translation>Eine Verbindungsschicht verbindet zwei Spalten von Neuronen; jede ist dünn besetzt und wird für sich neu verdrahtet, außer der letzten, die voll verbunden ist.</translation>
    </message>
    <message>
        <source>all layers</source>
        <translation>alle Schichten</translation>
    </message>
    <message>
        <source>h%1</source>
        <translation>v%1</translation>
    </message>
    <message>
        <source>hidden %1</source>
        <translation>verdeckt %1</translation>
    </message>
    <message>
        <source>in</source>
        <translation>ein</translation>
    </message>
    <message>
        <source>input</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>out</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>output</source>
        <translation>Ausgabe</translation>
    </message>
</context>
<context>
    <name>rewire::Lesson</name>
    <message>
        <source>accuracy</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>Share of the test images that are right, after the perturbations.</source>
        <translation>Anteil der richtig erkannten Testbilder nach den Störungen.</translation>
    </message>
    <message>
        <source>accuracy before</source>
        <translation>Genauigkeit davor</translation>
    </message>
    <message>
        <source>Share of the test images that are right, before the perturbations.</source>
        <translation>Anteil der richtig erkannten Testbilder vor den Störungen.</translation>
    </message>
    <message>
        <source>loss of accuracy</source>
        <translation>Verlust an Genauigkeit</translation>
    </message>
    <message>
        <source>Accuracy before the perturbations less the accuracy after them.</source>
        <translation>Genauigkeit vor den Störungen minus Genauigkeit danach.</translation>
    </message>
    <message>
        <source>mean accuracy</source>
        <translation>mittlere Genauigkeit</translation>
    </message>
    <message>
        <source>Mean of the accuracies of several draws of the same perturbations.</source>
        <translation>Mittel der Genauigkeiten mehrerer Ziehungen derselben Störungen.</translation>
    </message>
    <message>
        <source>spread of the draws</source>
        <translation>Spannweite der Ziehungen</translation>
    </message>
    <message>
        <source>Largest less smallest accuracy of several draws of the same perturbations.</source>
        <translation>Größte minus kleinste Genauigkeit mehrerer Ziehungen derselben Störungen.</translation>
    </message>
    <message>
        <source>spread of the seeds</source>
        <translation>Spannweite der Seeds</translation>
    </message>
    <message>
        <source>Largest less smallest accuracy of several networks, trained from other seeds.</source>
        <translation>Größte minus kleinste Genauigkeit mehrerer Netze, die mit verschiedenen Seeds trainiert wurden.</translation>
    </message>
    <message>
        <source>links</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Links of the sparse layers.</source>
        <translation>Verbindungen der dünn besetzten Schichten.</translation>
    </message>
    <message>
        <source>links from idle pixels</source>
        <translation>Verbindungen von konstanten Pixeln</translation>
    </message>
    <message>
        <source>Share of the first layer&apos;s links that begin at pixels which are the same in every training image.</source>
        <translation>Anteil der Verbindungen der ersten Schicht, die an Pixeln beginnen, die in jedem Trainingsbild gleich sind.</translation>
    </message>
    <message>
        <source>links from the middle</source>
        <translation>Verbindungen aus der Mitte</translation>
    </message>
    <message>
        <source>Share of the first layer&apos;s links that begin in the middle of the image, half as high and half as wide.</source>
        <translation>Anteil der Verbindungen der ersten Schicht, die in der Mitte des Bildes beginnen, halb so hoch und halb so breit.</translation>
    </message>
    <message>
        <source>layers with a power law of links in</source>
        <translation>Schichten mit Potenzgesetz, eingehend</translation>
    </message>
    <message>
        <source>Share of the sparse layers whose in-degrees may follow a power law, from 0 to 1.</source>
        <translation>Anteil der dünn besetzten Schichten, deren Eingangsgrade einem Potenzgesetz folgen können, von 0 bis 1.</translation>
    </message>
    <message>
        <source>layers with a power law of links out</source>
        <translation>Schichten mit Potenzgesetz, ausgehend</translation>
    </message>
    <message>
        <source>Share of the sparse layers whose out-degrees may follow a power law, from 0 to 1.</source>
        <translation>Anteil der dünn besetzten Schichten, deren Ausgangsgrade einem Potenzgesetz folgen können, von 0 bis 1.</translation>
    </message>
    <message>
        <source>variance over mean, links in</source>
        <translation>Varianz durch Mittel, eingehend</translation>
    </message>
    <message>
        <source>Variance of the in-degrees over their mean, the largest of the sparse layers; 1 is chance.</source>
        <translation>Varianz der Eingangsgrade durch ihren Mittelwert, der größte Wert der dünn besetzten Schichten; 1 ist Zufall.</translation>
    </message>
    <message>
        <source>variance over mean, links out</source>
        <translation>Varianz durch Mittel, ausgehend</translation>
    </message>
    <message>
        <source>Variance of the out-degrees over their mean, the largest of the sparse layers; 1 is chance.</source>
        <translation>Varianz der Ausgangsgrade durch ihren Mittelwert, der größte Wert der dünn besetzten Schichten; 1 ist Zufall.</translation>
    </message>
</context>
<context>
    <name>rewire::LessonCard</name>
    <message>
        <source>Lesson: %1, %2 minutes</source>
        <translation>Lektion: %1, %2 Minuten</translation>
    </message>
    <message>
        <source>%1 minutes</source>
        <translation>%1 Minuten</translation>
    </message>
</context>
<context>
    <name>rewire::LessonEdge</name>
    <message>
        <source>Lesson</source>
        <translation>Lektion</translation>
    </message>
</context>
<context>
    <name>rewire::LessonPanel</name>
    <message>
        <source>Lesson</source>
        <translation>Lektion</translation>
    </message>
    <message>
        <source>A lesson, step by step. Page Down plays the next step, Page Up shows the one before as it ended.</source>
        <translation>Eine Lektion, Schritt für Schritt. Bild ab spielt den nächsten Schritt, Bild auf zeigt den vorigen, wie er endete.</translation>
    </message>
    <message>
        <source>text of the step</source>
        <translation>Text des Schritts</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>The step before, as it ended (Page Up)</source>
        <translation>Der vorige Schritt, wie er endete (Bild auf)</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Nochmal</translation>
    </message>
    <message>
        <source>This step again, from its beginning</source>
        <translation>Diesen Schritt noch einmal von vorn</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Plays the next step (Page Down)</source>
        <translation>Spielt den nächsten Schritt (Bild ab)</translation>
    </message>
    <message>
        <source>End lesson</source>
        <translation>Lektion beenden</translation>
    </message>
    <message>
        <source>Gives the window back as it was</source>
        <translation>Stellt das Fenster wieder so her, wie es war</translation>
    </message>
    <message>
        <source>%1 · %2 of %3</source>
        <translation>%1 · %2 von %3</translation>
    </message>
    <message>
        <source>To come out: %1</source>
        <translation>Erwartet: %1</translation>
    </message>
    <message>
        <source>It is being played …</source>
        <translation>Wird gespielt …</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Schritt %1 von %2: %3</translation>
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
        <translation>✗ %1: trifft nicht zu</translation>
    </message>
</context>
<context>
    <name>rewire::LessonPlayer</name>
    <message>
        <source>Heal</source>
        <translation>Heilen</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>Schritt %1</translation>
    </message>
</context>
<context>
    <name>rewire::LinkCutter</name>
    <message>
        <source>1 link</source>
        <translation>1 Verbindung</translation>
    </message>
    <message>
        <source>%1 links</source>
        <translation>%1 Verbindungen</translation>
    </message>
    <message>
        <source>about %1 links</source>
        <translation>etwa %1 Verbindungen</translation>
    </message>
    <message>
        <source>links to the output are not cut by hand: choose some between the columns before it</source>
        <translation>Verbindungen zur Ausgabe werden nicht von Hand gekappt: welche zwischen den Spalten davor wählen</translation>
    </message>
    <message>
        <source>no links cross the rectangle</source>
        <translation>keine Verbindung kreuzt das Rechteck</translation>
    </message>
</context>
<context>
    <name>rewire::LinkText</name>
    <message>
        <source>%1 links with the output layer</source>
        <translation>%1 Verbindungen mit der Ausgabeschicht</translation>
    </message>
    <message>
        <source>%1 sparse links</source>
        <translation>%1 Verbindungen</translation>
    </message>
    <message>
        <source>%1 hidden links</source>
        <translation>%1 verdeckte Verbindungen</translation>
    </message>
</context>
<context>
    <name>rewire::MainMenu</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation>&amp;Neu…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>Ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Recent r&amp;uns</source>
        <translation>Letzte &amp;Läufe</translation>
    </message>
    <message>
        <source>Save all &amp;pictures…</source>
        <translation>Alle &amp;Bilder speichern…</translation>
    </message>
    <message>
        <source>Every view that has something to show, as PNG, SVG or PDF, with its numbers, into one folder.</source>
        <translation>Jede Ansicht, die etwas zu zeigen hat, als PNG, SVG oder PDF, mit ihren Zahlen, in einen Ordner.</translation>
    </message>
    <message>
        <source>Save mo&amp;vie…</source>
        <translation>Fil&amp;m speichern…</translation>
    </message>
    <message>
        <source>A view of this run as a GIF, a WebM or pictures, a frame for each epoch. The run need not stop.</source>
        <translation>Eine Ansicht dieses Laufs als GIF, WebM oder Einzelbilder, ein Bild für jede Epoche. Der Lauf muss dafür nicht anhalten.</translation>
    </message>
    <message>
        <source>Si&amp;ze and fonts of pictures…</source>
        <translation>&amp;Größe und Schrift der Bilder…</translation>
    </message>
    <message>
        <source>Millimetres or pixels, resolution and text of saved and copied pictures, those of all views.</source>
        <translation>Millimeter oder Pixel, Auflösung und Schrift gespeicherter und kopierter Bilder, für alle Ansichten.</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Be&amp;enden</translation>
    </message>
    <message>
        <source>E&amp;xport for other programs</source>
        <translation>Für andere Programme e&amp;xportieren</translation>
    </message>
    <message>
        <source>&amp;GraphML…</source>
        <translation>&amp;GraphML…</translation>
    </message>
    <message>
        <source>Neurons and links as a graph, for NetworkX, igraph, yEd, Cytoscape.</source>
        <translation>Neuronen und Verbindungen als Graph, für NetworkX, igraph, yEd, Cytoscape.</translation>
    </message>
    <message>
        <source>G&amp;EXF…</source>
        <translation>G&amp;EXF…</translation>
    </message>
    <message>
        <source>The same for Gephi; of a run, with the epochs that each link lived through.</source>
        <translation>Dasselbe für Gephi; bei einem Lauf mit den Epochen, in denen es jede Verbindung gab.</translation>
    </message>
    <message>
        <source>E&amp;dge list…</source>
        <translation>&amp;Kantenliste…</translation>
    </message>
    <message>
        <source>A CSV file with a row for each link.</source>
        <translation>Eine CSV-Datei mit einer Zeile für jede Verbindung.</translation>
    </message>
    <message>
        <source>&amp;NumPy and SciPy…</source>
        <translation>&amp;NumPy und SciPy…</translation>
    </message>
    <message>
        <source>Every weight and link as arrays, in one .npz file.</source>
        <translation>Alle Gewichte und Verbindungen als Arrays, in einer .npz-Datei.</translation>
    </message>
    <message>
        <source>&amp;ONNX…</source>
        <translation>&amp;ONNX…</translation>
    </message>
    <message>
        <source>The network as it computes, with full matrices, for ONNX Runtime and Netron.</source>
        <translation>Das Netz, wie es rechnet, mit vollen Matrizen, für ONNX Runtime und Netron.</translation>
    </message>
    <message>
        <source>&amp;TensorBoard…</source>
        <translation>&amp;TensorBoard…</translation>
    </message>
    <message>
        <source>Accuracy, loss and all other numbers of the run.</source>
        <translation>Genauigkeit, Verlust und alle anderen Zahlen des Laufs.</translation>
    </message>
    <message>
        <source>&amp;Metrics…</source>
        <translation>&amp;Metriken…</translation>
    </message>
    <message>
        <source>The same as a CSV file, a row for each epoch.</source>
        <translation>Dasselbe als CSV-Datei, eine Zeile für jede Epoche.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Run, specimen, curves, drawing and the window as it is, all in one .rewire file.</source>
        <translation>Lauf, Präparat, Kurven, Zeichnung und das Fenster, wie es ist, alles in einer .rewire-Datei.</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Speichern &amp;unter…</translation>
    </message>
    <message>
        <source>The same, by another name.</source>
        <translation>Dasselbe, unter einem anderen Namen.</translation>
    </message>
    <message>
        <source>Save &amp;model…</source>
        <translation>M&amp;odell speichern…</translation>
    </message>
    <message>
        <source>The network as it is now, as a .safetensors file that opens in Python too.</source>
        <translation>Das Netz, wie es jetzt ist, als .safetensors-Datei, die sich auch in Python öffnen lässt.</translation>
    </message>
    <message>
        <source>Save &amp;experiment…</source>
        <translation>Experiment spei&amp;chern…</translation>
    </message>
    <message>
        <source>All settings, seed and all, as a small .json file that others can run again.</source>
        <translation>Alle Einstellungen samt Seed als kleine .json-Datei, die andere noch einmal laufen lassen können.</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>&amp;Lauf</translation>
    </message>
    <message>
        <source>&amp;Stop at epoch…</source>
        <translation>Bei Epoche an&amp;halten…</translation>
    </message>
    <message>
        <source>After a failure: the network and the settings of the last finished epoch.</source>
        <translation>Nach einem Fehlschlag: Netz und Einstellungen der letzten fertigen Epoche.</translation>
    </message>
    <message>
        <source>S&amp;peed</source>
        <translation>&amp;Geschwindigkeit</translation>
    </message>
    <message>
        <source>&amp;Timeline</source>
        <translation>&amp;Zeitleiste</translation>
    </message>
    <message>
        <source>&amp;Back to epoch %1</source>
        <translation>&amp;Zurück zu Epoche %1</translation>
    </message>
    <message>
        <source>&amp;Back to the last epoch</source>
        <translation>&amp;Zurück zur letzten Epoche</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>Anordnung &amp;zurücksetzen</translation>
    </message>
    <message>
        <source>&amp;Enlarge panel, or put it back</source>
        <translation>&amp;Bereich vergrößern oder verkleinern</translation>
    </message>
    <message>
        <source>The panel that has the focus fills the window. A double click on its tab or title does the same.</source>
        <translation>Der Bereich, der den Fokus hat, füllt das Fenster. Ein Doppelklick auf seinen Reiter oder Titel tut dasselbe.</translation>
    </message>
    <message>
        <source>Reduce m&amp;otion</source>
        <translation>Be&amp;wegung verringern</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Vollbild</translation>
    </message>
    <message>
        <source>&amp;Neurons</source>
        <translation>&amp;Neuronen</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>Schrift &amp;größer</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>Schrift &amp;kleiner</translation>
    </message>
    <message>
        <source>&amp;Actual size</source>
        <translation>N&amp;ormale Größe</translation>
    </message>
    <message>
        <source>&amp;Actual size (now %1 %)</source>
        <translation>N&amp;ormale Größe (jetzt %1 %)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Farbschema</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Welcome</source>
        <translation>&amp;Willkommen</translation>
    </message>
    <message>
        <source>&amp;Keyboard</source>
        <translation>&amp;Tastatur</translation>
    </message>
    <message>
        <source>&amp;About Rewire</source>
        <translation>Ü&amp;ber Rewire</translation>
    </message>
    <message>
        <source>&amp;Lessons</source>
        <translation>&amp;Lektionen</translation>
    </message>
    <message>
        <source>%1 (%2 minutes)</source>
        <translation>%1 (%2 Minuten)</translation>
    </message>
    <message>
        <source>&amp;Undo %1</source>
        <translation>&amp;Rückgängig: %1</translation>
    </message>
    <message>
        <source>&amp;Redo %1</source>
        <translation>&amp;Wiederholen: %1</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>S&amp;prache</translation>
    </message>
    <message>
        <source>N&amp;umbers as a table…</source>
        <translation>Zahlen als &amp;Tabelle…</translation>
    </message>
    <message>
        <source>What the panel that has the focus draws, as numbers, for screen readers and to copy.</source>
        <translation>Was der Bereich mit dem Fokus zeichnet, als Zahlen, für Screenreader und zum Kopieren.</translation>
    </message>
    <message>
        <source>Only these &amp;controls…</source>
        <translation>Nur &amp;diese Bedienelemente…</translation>
    </message>
    <message>
        <source>Hides panels, sliders, fields and buttons that pupils need not see. Save and Save experiment keep the choice.</source>
        <translation>Blendet Bereiche, Regler, Felder und Schaltflächen aus, die Lernende nicht sehen müssen. „Speichern“ und „Experiment speichern“ bewahren die Auswahl.</translation>
    </message>
    <message>
        <source>Sho&amp;w all controls</source>
        <translation>&amp;Alle Bedienelemente zeigen</translation>
    </message>
    <message>
        <source>Every panel and control is shown again.</source>
        <translation>Alle Bereiche und Bedienelemente sind wieder zu sehen.</translation>
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
        <translation>Experiment</translation>
    </message>
    <message>
        <source>Degrees</source>
        <translation>Grade</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Gespeichert: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>The specimen is perturbed or pinned: it is not the network that trains.</source>
        <translation>Das Präparat ist gestört oder angeheftet: Es ist nicht das Trainingsnetz.</translation>
    </message>
    <message>
        <source>The training network</source>
        <translation>Das Trainingsnetz</translation>
    </message>
    <message>
        <source>The specimen as it is shown</source>
        <translation>Das Präparat, wie gezeigt</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Which network do you want to export?</source>
        <translation>Welches Netz soll exportiert werden?</translation>
    </message>
    <message>
        <source>Opening %1 …</source>
        <translation>%1 wird geöffnet …</translation>
    </message>
    <message>
        <source>Cannot read %1: %2.</source>
        <translation>%1 kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>Save model</source>
        <translation>Modell speichern</translation>
    </message>
    <message>
        <source>Which network do you want to save?</source>
        <translation>Welches Netz soll gespeichert werden?</translation>
    </message>
    <message>
        <source>Save the model</source>
        <translation>Modell speichern</translation>
    </message>
    <message>
        <source>Models (*.safetensors)</source>
        <translation>Modelle (*.safetensors)</translation>
    </message>
    <message>
        <source>Find the data</source>
        <translation>Daten suchen</translation>
    </message>
    <message>
        <source>The data of %1 are not where they were. Where do they lie now?</source>
        <translation>Die Daten von %1 sind nicht mehr, wo sie waren. Wo liegen sie jetzt?</translation>
    </message>
    <message>
        <source>Any copy will do: data are known by what they contain.</source>
        <translation>Jede Kopie ist recht: Daten werden an ihrem Inhalt erkannt.</translation>
    </message>
    <message>
        <source>Choose the folder…</source>
        <translation>Ordner wählen…</translation>
    </message>
    <message>
        <source>The folder of the data</source>
        <translation>Der Ordner der Daten</translation>
    </message>
    <message>
        <source>Save the experiment</source>
        <translation>Experiment speichern</translation>
    </message>
    <message>
        <source>Experiments (*.json)</source>
        <translation>Experimente (*.json)</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 und %2 weitere</translation>
    </message>
    <message>
        <source>Saving %1 …</source>
        <translation>%1 wird gespeichert …</translation>
    </message>
    <message>
        <source>The specimen was pinned to epoch %1, which the file does not have: it follows the run again.</source>
        <translation>Das Präparat war an Epoche %1 geheftet, die die Datei nicht hat: Es folgt wieder dem Lauf.</translation>
    </message>
    <message>
        <source>Epoch %1 was shown, which the file does not have: the present is shown.</source>
        <translation>Gezeigt wurde Epoche %1, die die Datei nicht hat: Gezeigt wird jetzt der aktuelle Stand.</translation>
    </message>
    <message>
        <source>Save everything in one file</source>
        <translation>Alles in einer Datei speichern</translation>
    </message>
    <message>
        <source>Rewire projects (*.rewire)</source>
        <translation>Rewire-Projekte (*.rewire)</translation>
    </message>
    <message>
        <source>Opened %1</source>
        <translation>Geöffnet: %1</translation>
    </message>
    <message>
        <source>Not known here, and left as they are: %1</source>
        <translation>Hier unbekannt und unverändert gelassen: %1</translation>
    </message>
    <message>
        <source>%1 is opened without what cannot be used, which stays in the file: %2</source>
        <translation>%1 ist geöffnet, aber ohne das, was nicht verwendbar ist; es bleibt in der Datei: %2</translation>
    </message>
    <message>
        <source>The drawing %1 is no picture that can be read; it stays as it is</source>
        <translation>Die Zeichnung %1 lässt sich nicht als Bild lesen; sie bleibt, wie sie ist</translation>
    </message>
    <message>
        <source>Rewire speaks this language from its next start on.</source>
        <translation>Rewire spricht diese Sprache ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>This panel draws no numbers.</source>
        <translation>Dieser Bereich zeichnet keine Zahlen.</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>Cannot open %1: a .rewire project, a .json experiment, a .safetensors model, a run folder, a sweep folder, .csv curves or a folder of IDX files is needed.</source>
        <translation>%1 kann nicht geöffnet werden: Erwartet wird ein .rewire-Projekt, ein .json-Experiment, ein .safetensors-Modell, der Ordner eines Laufs oder einer Versuchsreihe, .csv-Kurven oder ein Ordner mit IDX-Dateien.</translation>
    </message>
    <message>
        <source>A sweep is being trained</source>
        <translation>Eine Versuchsreihe wird trainiert</translation>
    </message>
    <message>
        <source>The sweep %1 is still being trained. Shall it go on without the window?</source>
        <translation>Die Versuchsreihe %1 wird noch trainiert. Soll sie ohne das Fenster weitergehen?</translation>
    </message>
    <message>
        <source>Stopped, it keeps its finished epochs and can go on later.</source>
        <translation>Angehalten behält sie ihre fertigen Epochen und kann später weitergehen.</translation>
    </message>
    <message>
        <source>Let it go on</source>
        <translation>Weitergehen lassen</translation>
    </message>
    <message>
        <source>Stop it</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Open a project, a model, an experiment, curves or the plan of a sweep</source>
        <translation>Projekt, Modell, Experiment, Kurven oder den Plan einer Versuchsreihe öffnen</translation>
    </message>
    <message>
        <source>Projects, models, experiments, plans and curves (*.rewire *.safetensors *.json *.csv);;All files (*)</source>
        <translation>Projekte, Modelle, Experimente, Pläne und Kurven (*.rewire *.safetensors *.json *.csv);;Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>rewire::MeansDialog</name>
    <message>
        <source>metric</source>
        <translation>Messgröße</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>mean ± sd (%)</source>
        <translation>Mittelwert ± s (%)</translation>
    </message>
    <message>
        <source>95 % interval (%)</source>
        <translation>95-%-Intervall (%)</translation>
    </message>
    <message>
        <source>pairs</source>
        <translation>Paare</translation>
    </message>
    <message>
        <source>difference ± sd (points)</source>
        <translation>Differenz ± s (Punkte)</translation>
    </message>
    <message>
        <source>95 % interval (points)</source>
        <translation>95-%-Intervall (Punkte)</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>Mittelwerte</translation>
    </message>
    <message>
        <source>Means of the chosen runs</source>
        <translation>Mittelwerte der gewählten Läufe</translation>
    </message>
    <message>
        <source>Group that the others are compared with</source>
        <translation>Gruppe, mit der die anderen verglichen werden</translation>
    </message>
    <message>
        <source>Adds the difference of each group to this one, taken seed by seed. The same seed draws the same order of images, so that differences are known better than means.</source>
        <translation>Fügt die Differenz jeder Gruppe zu dieser hinzu, Seed für Seed. Derselbe Seed zieht dieselbe Reihenfolge der Bilder, sodass Differenzen genauer bekannt sind als Mittelwerte.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Als Markdown kopieren</translation>
    </message>
    <message>
        <source>Copies the table for a text in Markdown, with one digit.</source>
        <translation>Kopiert die Tabelle für einen Text in Markdown, mit einer Nachkommastelle.</translation>
    </message>
    <message>
        <source>The table is copied as Markdown.</source>
        <translation>Die Tabelle ist als Markdown kopiert.</translation>
    </message>
    <message>
        <source>Copy as LaTeX</source>
        <translation>Als LaTeX kopieren</translation>
    </message>
    <message>
        <source>Copies the table for a paper in LaTeX, with the rules of booktabs.</source>
        <translation>Kopiert die Tabelle für einen Aufsatz in LaTeX, mit den Linien von booktabs.</translation>
    </message>
    <message>
        <source>The table is copied as LaTeX.</source>
        <translation>Die Tabelle ist als LaTeX kopiert.</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>Als CSV kopieren</translation>
    </message>
    <message>
        <source>Copies all digits, as rewire sweep table writes them.</source>
        <translation>Kopiert alle Stellen, wie rewire sweep table sie schreibt.</translation>
    </message>
    <message>
        <source>The table is copied as CSV.</source>
        <translation>Die Tabelle ist als CSV kopiert.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>compared with</source>
        <translation>verglichen mit</translation>
    </message>
    <message>
        <source>Reading the results …</source>
        <translation>Die Ergebnisse werden gelesen …</translation>
    </message>
    <message>
        <source>%1 of %2 runs are finished; only these are in the table. The interval holds the mean with a probability of 95 % (Student&apos;s t).</source>
        <translation>%1 von %2 Läufen sind fertig; nur diese stehen in der Tabelle. Das Intervall enthält den Mittelwert mit einer Wahrscheinlichkeit von 95 % (Students t).</translation>
    </message>
    <message>
        <source>They were computed with different instruction sets, whose results differ by rounding.</source>
        <translation>Sie wurden mit verschiedenen Befehlssätzen berechnet, deren Ergebnisse sich durch Rundung unterscheiden.</translation>
    </message>
</context>
<context>
    <name>rewire::Measure</name>
    <message>
        <source>active neurons</source>
        <translation>aktive Neuronen</translation>
    </message>
    <message>
        <source>Hidden neurons with at least one link in and one out.</source>
        <translation>Verdeckte Neuronen mit mindestens einer ein- und einer ausgehenden Verbindung.</translation>
    </message>
    <message>
        <source>places ever linked</source>
        <translation>je verbundene Plätze</translation>
    </message>
    <message>
        <source>Share of all places that have held a link at some moment (ITOP rate): how much was tried out.</source>
        <translation>Anteil aller Plätze, an denen irgendwann eine Verbindung war (ITOP-Rate): wie viel ausprobiert wurde.</translation>
    </message>
    <message>
        <source>same as at the start</source>
        <translation>gleich wie am Anfang</translation>
    </message>
    <message>
        <source>Links in common with the start, of the links of either (Jaccard): 100 % until something is rewired.</source>
        <translation>Mit dem Anfang gemeinsame Verbindungen, bezogen auf alle aus beiden (Jaccard): 100 %, bis etwas neu verdrahtet wird.</translation>
    </message>
    <message>
        <source>same as an epoch ago</source>
        <translation>gleich wie eine Epoche zuvor</translation>
    </message>
    <message>
        <source>Links in common with the epoch before, of the links of either (Jaccard). Where the share z is rewired at random it is (1 − z) / (1 + z).</source>
        <translation>Mit der Epoche davor gemeinsame Verbindungen, bezogen auf alle aus beiden (Jaccard). Wird der Anteil z zufällig neu verdrahtet, ist der Wert (1 − z) / (1 + z).</translation>
    </message>
    <message>
        <source>age of a link</source>
        <translation>Alter einer Verbindung</translation>
    </message>
    <message>
        <source>Epochs since a link was born, on average.</source>
        <translation>Epochen seit dem Entstehen einer Verbindung, im Mittel.</translation>
    </message>
    <message>
        <source>most links in</source>
        <translation>meiste eingehende</translation>
    </message>
    <message>
        <source>Links into the neuron that has most of them.</source>
        <translation>Eingehende Verbindungen des Neurons, das die meisten hat.</translation>
    </message>
    <message>
        <source>most links out</source>
        <translation>meiste ausgehende</translation>
    </message>
    <message>
        <source>Links out of the neuron or pixel that has most of them.</source>
        <translation>Ausgehende Verbindungen des Neurons oder Pixels, das die meisten hat.</translation>
    </message>
    <message>
        <source>inequality, links in</source>
        <translation>Ungleichheit, eingehend</translation>
    </message>
    <message>
        <source>Gini coefficient of the in-degrees: 0 where all neurons have equally many, near 1 where few have all.</source>
        <translation>Gini-Koeffizient der Eingangsgrade: 0, wenn alle Neuronen gleich viele haben, nahe 1, wenn wenige alle haben.</translation>
    </message>
    <message>
        <source>inequality, links out</source>
        <translation>Ungleichheit, ausgehend</translation>
    </message>
    <message>
        <source>Gini coefficient of the out-degrees: 0 where all have equally many, near 1 where few have all.</source>
        <translation>Gini-Koeffizient der Ausgangsgrade: 0, wenn alle gleich viele haben, nahe 1, wenn wenige alle haben.</translation>
    </message>
    <message>
        <source>assortativity</source>
        <translation>Assortativität</translation>
    </message>
    <message>
        <source>Correlation of the degrees at the two ends of a link: above 0 hubs link to hubs.</source>
        <translation>Korrelation der Grade an den beiden Enden einer Verbindung: Über 0 verbinden sich Hubs mit Hubs.</translation>
    </message>
    <message>
        <source>silent links</source>
        <translation>stumme Verbindungen</translation>
    </message>
    <message>
        <source>Links whose weight is at most 1 % of the largest one of their layer.</source>
        <translation>Verbindungen, deren Gewicht höchstens 1 % des größten ihrer Schicht ist.</translation>
    </message>
    <message>
        <source>dead neurons</source>
        <translation>tote Neuronen</translation>
    </message>
    <message>
        <source>Hidden neurons that no test image wakes.</source>
        <translation>Verdeckte Neuronen, die kein Testbild weckt.</translation>
    </message>
    <message>
        <source>share (%)</source>
        <translation>Anteil (%)</translation>
    </message>
    <message>
        <source>neurons</source>
        <translation>Neuronen</translation>
    </message>
    <message>
        <source>links</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>age (epochs)</source>
        <translation>Alter (Epochen)</translation>
    </message>
    <message>
        <source>Gini (0–1)</source>
        <translation>Gini (0–1)</translation>
    </message>
    <message>
        <source>correlation</source>
        <translation>Korrelation</translation>
    </message>
    <message>
        <source>links moved</source>
        <translation>verlegte Verbindungen</translation>
    </message>
    <message>
        <source>variance / mean</source>
        <translation>Varianz / Mittel</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>epochs</source>
        <translation>Epochen</translation>
    </message>
    <message>
        <source>Gini</source>
        <translation>Gini</translation>
    </message>
    <message>
        <source>corr.</source>
        <translation>Korr.</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>verlegt</translation>
    </message>
    <message>
        <source>var/mean</source>
        <translation>Var/Mittel</translation>
    </message>
    <message>
        <source>%1 epochs</source>
        <translation>%1 Epochen</translation>
    </message>
</context>
<context>
    <name>rewire::ModelList</name>
    <message>
        <source>models to compare</source>
        <translation>Verglichene Modelle</translation>
    </message>
    <message>
        <source>Each ticked model gets a curve on the same axes, from the same draws.</source>
        <translation>Jedes angekreuzte Modell bekommt eine Kurve auf denselben Achsen, aus denselben Ziehungen.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>More models to compare: files, or all those of a run.</source>
        <translation>Weitere Modelle zum Vergleich: Dateien oder alle eines Laufs.</translation>
    </message>
    <message>
        <source>&amp;Model files…</source>
        <translation>&amp;Modelldateien…</translation>
    </message>
    <message>
        <source>All models in a &amp;folder…</source>
        <translation>Alle Modelle in einem &amp;Ordner…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Take the selected models off this list; their files stay.</source>
        <translation>Die markierten Modelle aus dieser Liste nehmen; ihre Dateien bleiben.</translation>
    </message>
    <message>
        <source>The network has been trained further since its curve was begun. Take it as it is now and begin anew.</source>
        <translation>Das Netz wurde weiter trainiert, seit seine Kurve begonnen wurde. Hiermit wird es genommen, wie es jetzt ist, und die Kurve neu begonnen.</translation>
    </message>
    <message>
        <source>Take the network as it is now</source>
        <translation>Das Netz nehmen, wie es jetzt ist</translation>
    </message>
    <message>
        <source>this network, epoch %1</source>
        <translation>dieses Netz, Epoche %1</translation>
    </message>
    <message>
        <source>this network (none yet)</source>
        <translation>dieses Netz (noch keines)</translation>
    </message>
    <message>
        <source>The network in the window.</source>
        <translation>Das Netz im Fenster.</translation>
    </message>
    <message>
        <source>Take epoch %1</source>
        <translation>Epoche %1 nehmen</translation>
    </message>
    <message>
        <source>Take the newest</source>
        <translation>Neuestes nehmen</translation>
    </message>
    <message>
        <source>This file is no longer there: %1</source>
        <translation>Diese Datei gibt es nicht mehr: %1</translation>
    </message>
    <message>
        <source>No model (%1) in %2.</source>
        <translation>Kein Modell (%1) in %2.</translation>
    </message>
    <message>
        <source>The first %1 of %2 models were added.</source>
        <translation>Die ersten %1 von %2 Modellen wurden hinzugefügt.</translation>
    </message>
    <message>
        <source>Models to compare</source>
        <translation>Modelle zum Vergleich</translation>
    </message>
    <message>
        <source>Models (%1)</source>
        <translation>Modelle (%1)</translation>
    </message>
    <message>
        <source>Folder of a run, or of several</source>
        <translation>Ordner eines Laufs oder mehrerer</translation>
    </message>
    <message>
        <source>this network</source>
        <translation>dieses Netz</translation>
    </message>
</context>
<context>
    <name>rewire::Movie</name>
    <message>
        <source>epoch %1 of %2</source>
        <translation>Epoche %1 von %2</translation>
    </message>
</context>
<context>
    <name>rewire::MovieBar</name>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Ends the making of the movie; nothing of it is kept.</source>
        <translation>Bricht den Film ab; nichts davon bleibt.</translation>
    </message>
    <message>
        <source>Share of the movie that is made</source>
        <translation>Fertiger Anteil des Films</translation>
    </message>
    <message>
        <source>movie</source>
        <translation>Film</translation>
    </message>
    <message>
        <source>The movie was stopped; nothing of it is kept</source>
        <translation>Der Film wurde abgebrochen; nichts davon bleibt</translation>
    </message>
    <message>
        <source>The movie could not be made: the program that makes it ended too early.</source>
        <translation>Der Film konnte nicht erstellt werden: Das Programm, das ihn erstellt, endete zu früh.</translation>
    </message>
    <message>
        <source>The movie could not be made: %1</source>
        <translation>Der Film konnte nicht erstellt werden: %1</translation>
    </message>
</context>
<context>
    <name>rewire::NeuronTool</name>
    <message>
        <source>Neurons</source>
        <translation>Neuronen</translation>
    </message>
    <message>
        <source>Order of the neurons, and which are drawn</source>
        <translation>Ordnung der Neuronen, und welche gezeichnet werden</translation>
    </message>
    <message>
        <source>How the hidden neurons stand in their columns, and whether silent ones are left out (Ctrl+G).</source>
        <translation>Wie die verdeckten Neuronen in ihren Spalten stehen und ob stumme weggelassen werden (Strg+G).</translation>
    </message>
    <message>
        <source>By &amp;index</source>
        <translation>Nach &amp;Index</translation>
    </message>
    <message>
        <source>As the model file has them.</source>
        <translation>Wie in der Modelldatei.</translation>
    </message>
    <message>
        <source>By &amp;degree</source>
        <translation>Nach &amp;Grad</translation>
    </message>
    <message>
        <source>Those with the most links at the top: hubs.</source>
        <translation>Die mit den meisten Verbindungen oben: Hubs.</translation>
    </message>
    <message>
        <source>By &amp;neighbourhood</source>
        <translation>Nach &amp;Nachbarschaft</translation>
    </message>
    <message>
        <source>Neurons that share links stand together: communities.</source>
        <translation>Neuronen mit gemeinsamen Verbindungen stehen beieinander: Gemeinschaften.</translation>
    </message>
    <message>
        <source>&amp;Close the gaps</source>
        <translation>&amp;Lücken schließen</translation>
    </message>
    <message>
        <source>Draws only the active neurons: those with a link in and a link out. They are sorted by degree unless you say otherwise.</source>
        <translation>Zeichnet nur die aktiven Neuronen, also die mit mindestens einer ein- und einer ausgehenden Verbindung. Sie sind nach Grad geordnet, wenn nichts anderes gewählt ist.</translation>
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
        <translation>„%1“ ist keine ganze Zahl: zum Beispiel 60 schreiben.</translation>
    </message>
    <message>
        <source>“%1” is no number: write 0.05, say.</source>
        <translation>„%1“ ist keine Zahl: zum Beispiel 0,05 schreiben.</translation>
    </message>
    <message>
        <source>“%1” has two meanings: write %2 without a point.</source>
        <translation>„%1“ ist zweideutig: %2 ohne Komma schreiben.</translation>
    </message>
    <message>
        <source>“%1” has two meanings: write %2 or %3.</source>
        <translation>„%1“ ist zweideutig: %2 oder %3 schreiben.</translation>
    </message>
    <message>
        <source>%1 is too much: the most is %2.</source>
        <translation>%1 ist zu viel: Höchstens %2 ist möglich.</translation>
    </message>
    <message>
        <source>%1 is too little: the least is %2.</source>
        <translation>%1 ist zu wenig: Mindestens %2 ist nötig.</translation>
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
        <translation>%1: ja</translation>
    </message>
    <message>
        <source>%1: no</source>
        <translation>%1: nein</translation>
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
        <translation>nur links: %1</translation>
    </message>
    <message>
        <source>shared: %1</source>
        <translation>gemeinsam: %1</translation>
    </message>
    <message>
        <source>only right: %1</source>
        <translation>nur rechts: %1</translation>
    </message>
    <message>
        <source>%1, epoch %2</source>
        <translation>%1, Epoche %2</translation>
    </message>
    <message>
        <source>input map</source>
        <translation>Eingabekarte</translation>
    </message>
    <message>
        <source>%1 links</source>
        <translation>%1 Verbindungen</translation>
    </message>
    <message>
        <source>links left: %1, right: %2, shared: %3</source>
        <translation>Verbindungen links: %1, rechts: %2, gemeinsam: %3</translation>
    </message>
    <message>
        <source>Layer %1 is dense in both: they share all %2 links.</source>
        <translation>Schicht %1 ist in beiden voll verbunden: Sie teilen alle %2 Verbindungen.</translation>
    </message>
    <message>
        <source>Layer %1 shares %2 of %3 links (%4); by chance it would be %5.</source>
        <translation>Schicht %1 teilt %2 von %3 Verbindungen (%4); durch Zufall wären es %5.</translation>
    </message>
    <message>
        <source>Layer %1 shares %2 links: of %3 on the left %4, by chance it would be %5; the right has %6.</source>
        <translation>Schicht %1 teilt %2 Verbindungen: von %3 links %4, durch Zufall wären es %5; rechts sind %6.</translation>
    </message>
    <message>
        <source>Their layers are of other widths (%1 and %2), so that they share no places for links.</source>
        <translation>Ihre Schichten sind verschieden breit (%1 und %2), sodass sie keine gemeinsamen Stellen für Verbindungen haben.</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Nebeneinander</translation>
    </message>
    <message>
        <source>Two networks of the panel Runs beside each other. Links and pixels that only the left one has are blue, those that only the right one has orange; those that both have stand out. Point at a pixel of an input map for its links.</source>
        <translation>Zwei Netze des Bereichs Läufe nebeneinander. Verbindungen und Pixel, die nur das linke hat, sind blau, die nur das rechte hat, orange; gemeinsame heben sich ab. Zeigen Sie auf ein Pixel einer Eingabekarte, um seine Verbindungen zu sehen.</translation>
    </message>
    <message>
        <source>Reading the networks …</source>
        <translation>Die Netze werden gelesen …</translation>
    </message>
    <message>
        <source>Choose two runs in the panel Runs and press Side by side: what their networks share is drawn here.</source>
        <translation>Wählen Sie zwei Läufe im Bereich Läufe und drücken Sie Nebeneinander: Hier wird gezeichnet, was ihre Netze gemeinsam haben.</translation>
    </message>
    <message>
        <source>%1 on the left, %2 on the right. %3</source>
        <translation>%1 links, %2 rechts. %3</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
</context>
<context>
    <name>rewire::PartChooser</name>
    <message>
        <source>Only these controls</source>
        <translation>Nur diese Bedienelemente</translation>
    </message>
    <message>
        <source>Untick what pupils need not see. Save experiment and Save keep the choice in the file: whoever opens it sees only these controls, and can show all of them again.</source>
        <translation>Abwählen, was Lernende nicht sehen müssen. „Experiment speichern“ und „Speichern“ bewahren die Auswahl in der Datei: Wer sie öffnet, sieht nur diese Bedienelemente und kann wieder alle zeigen.</translation>
    </message>
    <message>
        <source>Controls that stay</source>
        <translation>Bedienelemente, die bleiben</translation>
    </message>
    <message>
        <source>A tick for each control that stays; the tick of a group is for all of its controls.</source>
        <translation>Ein Häkchen für jedes Bedienelement, das bleibt; das Häkchen einer Gruppe gilt für alle darin.</translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation>&amp;Alle zeigen</translation>
    </message>
    <message>
        <source>Every control is shown again.</source>
        <translation>Alle Bedienelemente sind wieder zu sehen.</translation>
    </message>
</context>
<context>
    <name>rewire::Parts</name>
    <message>
        <source>Experiment</source>
        <translation>Experiment</translation>
    </message>
    <message>
        <source>Connectivity</source>
        <translation>Konnektivität</translation>
    </message>
    <message>
        <source>Input map</source>
        <translation>Eingabekarte</translation>
    </message>
    <message>
        <source>Degrees</source>
        <translation>Grade</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Gewichte</translation>
    </message>
    <message>
        <source>Topology</source>
        <translation>Topologie</translation>
    </message>
    <message>
        <source>Accuracy and loss</source>
        <translation>Genauigkeit und Verlust</translation>
    </message>
    <message>
        <source>Perturb</source>
        <translation>Stören</translation>
    </message>
    <message>
        <source>Gallery</source>
        <translation>Galerie</translation>
    </message>
    <message>
        <source>Confusion</source>
        <translation>Konfusion</translation>
    </message>
    <message>
        <source>Robustness</source>
        <translation>Robustheit</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>Zeichnen</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>Play and Pause</source>
        <translation>Start und Pause</translation>
    </message>
    <message>
        <source>One epoch</source>
        <translation>Eine Epoche</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Von vorn</translation>
    </message>
    <message>
        <source>Stop at an epoch</source>
        <translation>Bei einer Epoche anhalten</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Geschwindigkeit</translation>
    </message>
    <message>
        <source>Going to an epoch of the past</source>
        <translation>Zu einer früheren Epoche gehen</translation>
    </message>
    <message>
        <source>New network</source>
        <translation>Neues Netz</translation>
    </message>
    <message>
        <source>Undo and Redo</source>
        <translation>Rückgängig und Wiederholen</translation>
    </message>
    <message>
        <source>Heal</source>
        <translation>Heilen</translation>
    </message>
    <message>
        <source>Pin specimen</source>
        <translation>Präparat anheften</translation>
    </message>
    <message>
        <source>Another draw</source>
        <translation>Neue Ziehung</translation>
    </message>
    <message>
        <source>Apply to the training network</source>
        <translation>Auf das Trainingsnetz anwenden</translation>
    </message>
    <message>
        <source>Regrow to the original number of links</source>
        <translation>Auf die ursprüngliche Zahl nachwachsen lassen</translation>
    </message>
    <message>
        <source>Silencing neurons with the mouse</source>
        <translation>Neuronen mit der Maus stummschalten</translation>
    </message>
    <message>
        <source>Cutting links with the mouse</source>
        <translation>Verbindungen mit der Maus kappen</translation>
    </message>
    <message>
        <source>Paper to draw on</source>
        <translation>Zeichenblatt</translation>
    </message>
    <message>
        <source>Choices above the pictures</source>
        <translation>Auswahl über den Bildern</translation>
    </message>
    <message>
        <source>dataset</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>hidden layers</source>
        <translation>Schichten</translation>
    </message>
    <message>
        <source>density</source>
        <translation>Dichte</translation>
    </message>
    <message>
        <source>start</source>
        <translation>Anfang</translation>
    </message>
    <message>
        <source>locality</source>
        <translation>Lokalität</translation>
    </message>
    <message>
        <source>rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>importance</source>
        <translation>Wichtigkeit</translation>
    </message>
    <message>
        <source>softness</source>
        <translation>Weichheit</translation>
    </message>
    <message>
        <source>score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>zeta</source>
        <translation>Zeta</translation>
    </message>
    <message>
        <source>epochs</source>
        <translation>Epochen</translation>
    </message>
    <message>
        <source>batch</source>
        <translation>Batch</translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation>Lernrate</translation>
    </message>
    <message>
        <source>schedule</source>
        <translation>Lernratenplan</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>Seed</translation>
    </message>
    <message>
        <source>momentum</source>
        <translation>Momentum</translation>
    </message>
    <message>
        <source>weight decay</source>
        <translation>Weight Decay</translation>
    </message>
    <message>
        <source>births</source>
        <translation>Startgewicht</translation>
    </message>
    <message>
        <source>zeta schedule</source>
        <translation>Zeta-Plan</translation>
    </message>
    <message>
        <source>rewire every</source>
        <translation>Verdrahten alle</translation>
    </message>
    <message>
        <source>train images</source>
        <translation>Trainingsbilder</translation>
    </message>
    <message>
        <source>classes</source>
        <translation>Klassen</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Strongest paths</source>
        <translation>Stärkste Pfade</translation>
    </message>
    <message>
        <source>Fragile layers</source>
        <translation>Empfindliche Schichten</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Nebeneinander</translation>
    </message>
    <message>
        <source>shift</source>
        <translation>Verschiebung</translation>
    </message>
    <message>
        <source>mirror</source>
        <translation>Spiegelung</translation>
    </message>
    <message>
        <source>precision</source>
        <translation>Genauigkeit der Werte</translation>
    </message>
    <message>
        <source>growth</source>
        <translation>Wachstum</translation>
    </message>
</context>
<context>
    <name>rewire::PastSign</name>
    <message>
        <source>pinned: epoch %1 of %2</source>
        <translation>angeheftet: Epoche %1 von %2</translation>
    </message>
    <message>
        <source>epoch %1 of %2</source>
        <translation>Epoche %1 von %2</translation>
    </message>
</context>
<context>
    <name>rewire::PathsView</name>
    <message>
        <source>weakest link of the path</source>
        <translation>schwächste Verbindung des Pfads</translation>
    </message>
    <message>
        <source>Strongest paths</source>
        <translation>Stärkste Pfade</translation>
    </message>
    <message>
        <source>A path from a pixel to a class is as strong as its weakest link. Click a pixel, or the name of a class, to see its strongest paths in the network.</source>
        <translation>Ein Pfad von einem Pixel zu einer Klasse ist so stark wie seine schwächste Verbindung. Klicken Sie auf ein Pixel oder auf den Namen einer Klasse, um die stärksten Pfade im Netz zu sehen.</translation>
    </message>
    <message>
        <source>Here the network will show which pixels reach each class
by a path of strong links.</source>
        <translation>Hier wird das Netz zeigen, welche Pixel jede Klasse
auf einem Pfad starker Verbindungen erreichen.</translation>
    </message>
    <message>
        <source>Strongest paths, epoch %1, perturbed in the lab</source>
        <translation>Stärkste Pfade, Epoche %1, im Labor gestört</translation>
    </message>
    <message>
        <source>Strongest paths, epoch %1</source>
        <translation>Stärkste Pfade, Epoche %1</translation>
    </message>
    <message>
        <source>No path leads from a pixel to a class.</source>
        <translation>Kein Pfad führt von einem Pixel zu einer Klasse.</translation>
    </message>
    <message>
        <source>The strongest leads from %1 to class %2: its weakest link has %3 of the largest weight of its layer.</source>
        <translation>Der stärkste führt von %1 zur Klasse %2: Seine schwächste Verbindung hat %3 des größten Gewichts ihrer Schicht.</translation>
    </message>
    <message>
        <source>class %1</source>
        <translation>Klasse %1</translation>
    </message>
    <message>
        <source>click for its strongest paths</source>
        <translation>Klick: ihre stärksten Pfade</translation>
    </message>
    <message>
        <source>%1 to class %2</source>
        <translation>%1 zur Klasse %2</translation>
    </message>
    <message>
        <source>no path leads there</source>
        <translation>kein Pfad führt dorthin</translation>
    </message>
    <message>
        <source>weakest link of its strongest path: %1</source>
        <translation>schwächste Verbindung seines stärksten Pfads: %1</translation>
    </message>
    <message>
        <source>of the largest weight of its layer</source>
        <translation>des größten Gewichts ihrer Schicht</translation>
    </message>
    <message>
        <source>Strongest paths from %1 inputs to %2 classes, epoch %3.</source>
        <translation>Stärkste Pfade von %1 Eingaben zu %2 Klassen, Epoche %3.</translation>
    </message>
    <message>
        <source>strongest path from %1 to class %2</source>
        <translation>stärkster Pfad von %1 zur Klasse %2</translation>
    </message>
    <message>
        <source>%1 strongest paths to class %2</source>
        <translation>%1 stärkste Pfade zur Klasse %2</translation>
    </message>
    <message>
        <source>For each class, how strong the strongest path from every pixel is. A path is as strong as its weakest link, measured by the largest weight of its layer. So pixels high on the scale reach the class by strong links alone, whatever the sign of their weights. Click a pixel to see its path in the network, or the name of a class for its strongest ones. By keyboard: arrows choose a pixel, [ and ] a class, Home the whole class, Enter shows the paths, Escape lets go.</source>
        <translation>Für jede Klasse: wie stark der stärkste Pfad von jedem Pixel aus ist. Ein Pfad ist so stark wie seine schwächste Verbindung, gemessen am größten Gewicht ihrer Schicht. Pixel weit oben auf der Skala erreichen die Klasse also allein über starke Verbindungen, gleich welches Vorzeichen deren Gewichte haben. Klicken Sie auf ein Pixel, um seinen Pfad im Netz zu sehen, oder auf den Namen einer Klasse für ihre stärksten. Mit der Tastatur: Pfeiltasten wählen ein Pixel, [ und ] eine Klasse, Pos1 die ganze Klasse, Enter zeigt die Pfade, Esc lässt sie los.</translation>
    </message>
    <message>
        <source>The strongest: %1 to class %2, weakest link %3</source>
        <translation>Der stärkste: %1 zur Klasse %2, schwächste Verbindung %3</translation>
    </message>
</context>
<context>
    <name>rewire::PayloadCheck</name>
    <message>
        <source>only the checksum of the gzipped file is known</source>
        <translation>nur die Prüfsumme der gepackten Datei (gzip) ist bekannt</translation>
    </message>
    <message>
        <source>it holds more than %1 MiB</source>
        <translation>sie enthält mehr als %1 MiB</translation>
    </message>
    <message>
        <source>its checksum is not the published one</source>
        <translation>ihre Prüfsumme ist nicht die veröffentlichte</translation>
    </message>
</context>
<context>
    <name>rewire::PerturbForm</name>
    <message>
        <source>really swapped: %1 %</source>
        <translation>wirklich getauscht: %1 %</translation>
    </message>
    <message>
        <source>largest change of a pixel: %1</source>
        <translation>größte Änderung eines Pixels: %1</translation>
    </message>
    <message>
        <source>largest change of an image: %1</source>
        <translation>größte Änderung eines Bildes: %1</translation>
    </message>
    <message>
        <source>Choice of layers</source>
        <translation>Wahl der Schichten</translation>
    </message>
    <message>
        <source>Network, hidden layers</source>
        <translation>Netz, verdeckte Schichten</translation>
    </message>
    <message>
        <source>done from top to bottom, then the images</source>
        <translation>von oben nach unten, danach die Bilder</translation>
    </message>
    <message>
        <source>Links and neurons that were removed with the mouse, in the picture of the network.</source>
        <translation>Mit der Maus im Bild des Netzes gekappte Verbindungen und stummgeschaltete Neuronen.</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Another draw</source>
        <translation>Neue Ziehung</translation>
    </message>
    <message>
        <source>The next seed: the same shares, other links, neurons and noise. A single draw is never the answer; see how far they spread.</source>
        <translation>Der nächste Seed: dieselben Anteile, aber andere Verbindungen, Neuronen und anderes Rauschen. Eine einzige Ziehung ist nie die Antwort; man sollte sehen, wie weit sie streuen.</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>Seed</translation>
    </message>
    <message>
        <source>Everything random follows from this number: the same seed draws the same links, neurons and noise.</source>
        <translation>Alles Zufällige folgt aus dieser Zahl: Derselbe Seed zieht dieselben Verbindungen, Neuronen und dasselbe Rauschen.</translation>
    </message>
    <message>
        <source>Seed %1</source>
        <translation>Seed %1</translation>
    </message>
    <message>
        <source>“%1” is no seed: write a whole number of 0 or more.</source>
        <translation>„%1“ ist kein Seed: eine ganze Zahl ab 0 schreiben.</translation>
    </message>
    <message>
        <source>every pair is linked: there is nobody to swap with</source>
        <translation>jedes Paar ist verbunden: Zu tauschen gibt es nichts</translation>
    </message>
</context>
<context>
    <name>rewire::PerturbPanel</name>
    <message>
        <source>No epoch is left in which this run could train on, so nothing can be applied to it. The specimen can be perturbed all the same.</source>
        <translation>In diesem Lauf ist keine Epoche mehr übrig, in der er weitertrainieren könnte; daher lässt sich nichts auf ihn anwenden. Das Präparat lässt sich trotzdem stören.</translation>
    </message>
    <message>
        <source>This run has no rewiring left at which links could grow back.</source>
        <translation>In diesem Lauf gibt es keine Neuverdrahtung mehr, bei der Verbindungen nachwachsen könnten.</translation>
    </message>
    <message>
        <source>Heal</source>
        <translation>Heilen</translation>
    </message>
    <message>
        <source>Everything back to nothing, what was cut by hand as well. It can be undone.</source>
        <translation>Alles zurück auf null, auch das von Hand Gekappte. Das lässt sich rückgängig machen.</translation>
    </message>
    <message>
        <source>Apply to the training network</source>
        <translation>Auf das Trainingsnetz anwenden</translation>
    </message>
    <message>
        <source>Really? It cannot be undone</source>
        <translation>Wirklich? Das ist endgültig</translation>
    </message>
    <message>
        <source>Do it to the network that trains: training goes on with what is left, and the accuracy plot shows how it recovers. Noise and attack on the images are not part of it. The second click does it, for it cannot be undone.</source>
        <translation>Die Störungen am Trainingsnetz vornehmen: Das Training geht mit dem weiter, was übrig ist, und das Diagramm der Genauigkeit zeigt, wie es sich erholt. Rauschen und Angriff auf die Bilder gehören nicht dazu. Erst der zweite Klick führt es aus, denn es lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>regrow to the original number of links</source>
        <translation>Auf die alte Zahl nachwachsen lassen</translation>
    </message>
    <message>
        <source>The next rewiring grows back what is missing, at new places. Without it the network goes on with fewer links.</source>
        <translation>Die nächste Neuverdrahtung lässt das Fehlende an neuen Stellen nachwachsen. Sonst macht das Netz mit weniger Verbindungen weiter.</translation>
    </message>
    <message>
        <source>Pinned: epoch %1</source>
        <translation>Angeheftet: Epoche %1</translation>
    </message>
    <message>
        <source>Pin specimen</source>
        <translation>Präparat anheften</translation>
    </message>
    <message>
        <source>The network as it was after this epoch is evaluated, however far training goes. Click to let it go and evaluate the newest again.</source>
        <translation>Ausgewertet wird das Netz, wie es nach dieser Epoche war, gleich wie weit das Training kommt. Klicken, um es zu lösen und wieder das neueste auszuwerten.</translation>
    </message>
    <message>
        <source>Keep looking at the network as it is now while training goes on; without it, the newest is evaluated.</source>
        <translation>Weiter das Netz untersuchen, wie es jetzt ist, während das Training weitergeht; sonst wird immer das neueste ausgewertet.</translation>
    </message>
    <message>
        <source>There is no network to perturb yet: draw one under Experiment.</source>
        <translation>Noch gibt es kein Netz zum Stören: unter „Experiment“ eines erzeugen.</translation>
    </message>
    <message>
        <source>Move a slider: what the network still knows shows here at once.</source>
        <translation>Einen Regler bewegen: Was das Netz dann noch weiß, steht sofort hier.</translation>
    </message>
</context>
<context>
    <name>rewire::Perturbations</name>
    <message>
        <source>at random</source>
        <translation>zufällig</translation>
    </message>
    <message>
        <source>weakest first</source>
        <translation>schwächste zuerst</translation>
    </message>
    <message>
        <source>strongest first</source>
        <translation>stärkste zuerst</translation>
    </message>
    <message>
        <source>hubs first</source>
        <translation>Hubs zuerst</translation>
    </message>
    <message>
        <source>within each layer</source>
        <translation>je Schicht</translation>
    </message>
    <message>
        <source>among the links into each neuron</source>
        <translation>je Zielneuron</translation>
    </message>
    <message>
        <source>among the links out of each neuron</source>
        <translation>je Quellneuron</translation>
    </message>
    <message>
        <source>across the network</source>
        <translation>im ganzen Netz</translation>
    </message>
    <message>
        <source>Gaussian</source>
        <translation>gaußsch</translation>
    </message>
    <message>
        <source>uniform</source>
        <translation>gleichverteilt</translation>
    </message>
    <message>
        <source>salt and pepper</source>
        <translation>Salz und Pfeffer</translation>
    </message>
    <message>
        <source>random signs</source>
        <translation>zufällige Vorzeichen</translation>
    </message>
    <message>
        <source>FGSM, one step</source>
        <translation>FGSM, ein Schritt</translation>
    </message>
    <message>
        <source>PGD, many steps</source>
        <translation>PGD, viele Schritte</translation>
    </message>
    <message>
        <source>L∞, each pixel</source>
        <translation>L∞, jedes Pixel</translation>
    </message>
    <message>
        <source>L2, whole image</source>
        <translation>L2, ganzes Bild</translation>
    </message>
    <message>
        <source> into hidden %1</source>
        <translation> zu verdeckter Schicht %1</translation>
    </message>
    <message>
        <source>Swap links</source>
        <translation>Partner tauschen</translation>
    </message>
    <message>
        <source>Lets pairs of links exchange their ends: every neuron keeps its number of links, every weight stays, only who is linked to whom changes. The rest is known by the degrees alone.</source>
        <translation>Lässt je zwei Verbindungen ihre Enden tauschen: Jedes Neuron behält die Zahl seiner Verbindungen, jedes Gewicht bleibt, nur wer mit wem verbunden ist, ändert sich. Was das Netz dann noch weiß, steckt allein in den Graden.</translation>
    </message>
    <message>
        <source>Swap %1 of the links</source>
        <translation>%1 der Verbindungen tauschen</translation>
    </message>
    <message>
        <source>Swap no links</source>
        <translation>Keine Verbindungen tauschen</translation>
    </message>
    <message>
        <source>%1 of links%2 swapped</source>
        <translation>%1 der Verbindungen%2 getauscht</translation>
    </message>
    <message>
        <source>Links swapped, every degree kept</source>
        <translation>Getauschte Verbindungen, alle Grade erhalten</translation>
    </message>
    <message>
        <source>share of links swapped</source>
        <translation>Anteil getauschter Verbindungen</translation>
    </message>
    <message>
        <source>, signs kept</source>
        <translation>, Vorzeichen erhalten</translation>
    </message>
    <message>
        <source>Shuffle weights</source>
        <translation>Gewichte mischen</translation>
    </message>
    <message>
        <source>Leaves every link where it is and deals the weights of this share of them anew: the rest is known by the wiring alone.</source>
        <translation>Lässt jede Verbindung, wo sie ist, und verteilt diesen Anteil der Gewichte neu: Was das Netz dann noch weiß, steckt allein in der Verdrahtung.</translation>
    </message>
    <message>
        <source>Shuffle %1 of the weights</source>
        <translation>%1 der Gewichte mischen</translation>
    </message>
    <message>
        <source>Shuffle no weights</source>
        <translation>Keine Gewichte mischen</translation>
    </message>
    <message>
        <source>%1 of weights%2 shuffled %3</source>
        <translation>%1 der Gewichte%2 gemischt (%3)</translation>
    </message>
    <message>
        <source>Weights shuffled %1</source>
        <translation>Gemischte Gewichte (%1)</translation>
    </message>
    <message>
        <source>share of weights shuffled</source>
        <translation>Anteil gemischter Gewichte</translation>
    </message>
    <message>
        <source>Flip the sign of %1 of the weights</source>
        <translation>Vorzeichen von %1 der Gewichte umkehren</translation>
    </message>
    <message>
        <source>Flip the signs of the weakest %1 of the weights</source>
        <translation>Vorzeichen der schwächsten %1 der Gewichte umkehren</translation>
    </message>
    <message>
        <source>Flip the signs of the strongest %1 of the weights</source>
        <translation>Vorzeichen der stärksten %1 der Gewichte umkehren</translation>
    </message>
    <message>
        <source>Flip signs</source>
        <translation>Vorzeichen umkehren</translation>
    </message>
    <message>
        <source>Turns positive weights negative and negative ones positive. At 50 % the signs tell nothing any more.</source>
        <translation>Macht positive Gewichte negativ und negative positiv. Bei 50 % sagen die Vorzeichen nichts mehr aus.</translation>
    </message>
    <message>
        <source>Flip no signs</source>
        <translation>Keine Vorzeichen umkehren</translation>
    </message>
    <message>
        <source>signs of %1 of weights%2 flipped %3</source>
        <translation>Vorzeichen von %1 der Gewichte%2 umgekehrt (%3)</translation>
    </message>
    <message>
        <source>Signs of weights flipped %1</source>
        <translation>Umgekehrte Vorzeichen der Gewichte, %1</translation>
    </message>
    <message>
        <source>share of signs flipped, %1</source>
        <translation>Anteil umgekehrter Vorzeichen, %1</translation>
    </message>
    <message>
        <source>size 1</source>
        <translation>Betrag 1</translation>
    </message>
    <message>
        <source>the layer&apos;s mean size</source>
        <translation>den mittleren Betrag der Schicht</translation>
    </message>
    <message>
        <source>the neuron&apos;s mean size</source>
        <translation>den mittleren Betrag des Neurons</translation>
    </message>
    <message>
        <source>Binarize</source>
        <translation>Binarisieren</translation>
    </message>
    <message>
        <source>Gives this share of the weights one size, and leaves each its sign. The rest is known by the signs alone.</source>
        <translation>Gibt diesem Anteil der Gewichte denselben Betrag und lässt jedem sein Vorzeichen. Was das Netz dann noch weiß, steckt allein in den Vorzeichen.</translation>
    </message>
    <message>
        <source>Binarize %1 of the weights to %2</source>
        <translation>%1 der Gewichte auf %2 binarisieren</translation>
    </message>
    <message>
        <source>Binarize no weights</source>
        <translation>Keine Gewichte binarisieren</translation>
    </message>
    <message>
        <source>%1 of weights%2 binarized to %3, %4</source>
        <translation>%1 der Gewichte%2 auf %3 binarisiert (%4)</translation>
    </message>
    <message>
        <source>Weights binarized to %1, %2</source>
        <translation>Auf %1 binarisierte Gewichte, %2</translation>
    </message>
    <message>
        <source>share of weights binarized, %1</source>
        <translation>Anteil binarisierter Gewichte, %1</translation>
    </message>
    <message>
        <source>, uniform</source>
        <translation>, gleichverteilt</translation>
    </message>
    <message>
        <source>Weight noise σ</source>
        <translation>Gewichtsrauschen σ</translation>
    </message>
    <message>
        <source>Adds random noise to each weight. At 1 the noise is as large as the weights themselves.</source>
        <translation>Addiert zufälliges Rauschen zu jedem Gewicht. Bei 1 ist das Rauschen so groß wie die Gewichte selbst.</translation>
    </message>
    <message>
        <source>Weight noise of %1 standard deviations</source>
        <translation>Gewichtsrauschen von %1 Standardabweichungen</translation>
    </message>
    <message>
        <source>No weight noise</source>
        <translation>Kein Gewichtsrauschen</translation>
    </message>
    <message>
        <source>noise of %1 standard deviations on weights%2</source>
        <translation>Rauschen von %1 Standardabweichungen auf den Gewichten%2</translation>
    </message>
    <message>
        <source>Gaussian noise on the weights</source>
        <translation>Gaußsches Rauschen auf den Gewichten</translation>
    </message>
    <message>
        <source>Uniform noise on the weights</source>
        <translation>Gleichverteiltes Rauschen auf den Gewichten</translation>
    </message>
    <message>
        <source>noise σ (× standard deviation of the weights)</source>
        <translation>Rauschen σ (× Standardabweichung der Gewichte)</translation>
    </message>
    <message>
        <source>Remove %1 of the links</source>
        <translation>%1 der Verbindungen kappen</translation>
    </message>
    <message>
        <source>Remove the weakest %1 of the links</source>
        <translation>Die schwächsten %1 der Verbindungen kappen</translation>
    </message>
    <message>
        <source>Remove the strongest %1 of the links</source>
        <translation>Die stärksten %1 der Verbindungen kappen</translation>
    </message>
    <message>
        <source>Remove %1 of the links, hubs first</source>
        <translation>%1 der Verbindungen kappen, Hubs zuerst</translation>
    </message>
    <message>
        <source>Remove links</source>
        <translation>Verbindungen kappen</translation>
    </message>
    <message>
        <source>Removes this share of the links. For one seed, what is gone at 30 % is gone at 40 % too.</source>
        <translation>Kappt diesen Anteil der Verbindungen. Beim selben Seed fehlt alles, was bei 30 % fehlt, auch bei 40 %.</translation>
    </message>
    <message>
        <source>Remove no links</source>
        <translation>Keine Verbindungen kappen</translation>
    </message>
    <message>
        <source>%1 of links%2 removed %3</source>
        <translation>%1 der Verbindungen%2 gekappt (%3)</translation>
    </message>
    <message>
        <source>Links removed %1</source>
        <translation>Gekappte Verbindungen, %1</translation>
    </message>
    <message>
        <source>share of links removed, %1</source>
        <translation>Anteil gekappter Verbindungen, %1</translation>
    </message>
    <message>
        <source> in hidden %1</source>
        <translation> in verdeckter Schicht %1</translation>
    </message>
    <message>
        <source>Silence %1 of the neurons</source>
        <translation>%1 der Neuronen stummschalten</translation>
    </message>
    <message>
        <source>Silence %1 of the neurons, hubs first</source>
        <translation>%1 der Neuronen stummschalten, Hubs zuerst</translation>
    </message>
    <message>
        <source>Remove neurons</source>
        <translation>Neuronen entfernen</translation>
    </message>
    <message>
        <source>Silences this share of the hidden neurons, with all of their links.</source>
        <translation>Schaltet diesen Anteil der verdeckten Neuronen stumm, mit allen ihren Verbindungen.</translation>
    </message>
    <message>
        <source>Silence no neurons by share</source>
        <translation>Keinen Anteil der Neuronen stummschalten</translation>
    </message>
    <message>
        <source>%1 of neurons%2 silenced %3</source>
        <translation>%1 der Neuronen%2 stummgeschaltet (%3)</translation>
    </message>
    <message>
        <source>Neurons silenced %1</source>
        <translation>Stummgeschaltete Neuronen, %1</translation>
    </message>
    <message>
        <source>share of neurons silenced, %1</source>
        <translation>Anteil stummgeschalteter Neuronen, %1</translation>
    </message>
    <message>
        <source>Gaussian noise %1 on the images</source>
        <translation>Gaußsches Rauschen %1 auf den Bildern</translation>
    </message>
    <message>
        <source>Uniform noise %1 on the images</source>
        <translation>Gleichverteiltes Rauschen %1 auf den Bildern</translation>
    </message>
    <message>
        <source>Salt-and-pepper noise %1 on the images</source>
        <translation>Salz-und-Pfeffer-Rauschen %1 auf den Bildern</translation>
    </message>
    <message>
        <source>Random signs of %1 on the images</source>
        <translation>Zufällige Vorzeichen mit %1 auf den Bildern</translation>
    </message>
    <message>
        <source>Gaussian noise on the pixels</source>
        <translation>Gaußsches Rauschen auf den Pixeln</translation>
    </message>
    <message>
        <source>Uniform noise on the pixels</source>
        <translation>Gleichverteiltes Rauschen auf den Pixeln</translation>
    </message>
    <message>
        <source>Salt and pepper on the pixels</source>
        <translation>Zufällig schwarze und weiße Pixel (Salz und Pfeffer)</translation>
    </message>
    <message>
        <source>Random signs on the pixels</source>
        <translation>Zufällige Vorzeichen auf den Pixeln</translation>
    </message>
    <message>
        <source>standard deviation of the noise (pixel units)</source>
        <translation>Standardabweichung des Rauschens (in Pixelwerten)</translation>
    </message>
    <message>
        <source>half width of the noise (pixel units)</source>
        <translation>halbe Breite des Rauschens (in Pixelwerten)</translation>
    </message>
    <message>
        <source>share of pixels turned black or white</source>
        <translation>Anteil schwarz oder weiß gewordener Pixel</translation>
    </message>
    <message>
        <source>size of the random steps (pixel units)</source>
        <translation>Größe der zufälligen Schritte (in Pixelwerten)</translation>
    </message>
    <message>
        <source>No noise on the images</source>
        <translation>Kein Rauschen auf den Bildern</translation>
    </message>
    <message>
        <source>Input noise</source>
        <translation>Bildrauschen</translation>
    </message>
    <message>
        <source>Adds random noise to the pixels, where 1 is from black to white.</source>
        <translation>Addiert zufälliges Rauschen zu den Pixeln; 1 ist der Abstand von Schwarz zu Weiß.</translation>
    </message>
    <message>
        <source> in L2</source>
        <translation> in L2</translation>
    </message>
    <message>
        <source>PGD attack of %1</source>
        <translation>PGD-Angriff mit %1</translation>
    </message>
    <message>
        <source>FGSM attack of %1</source>
        <translation>FGSM-Angriff mit %1</translation>
    </message>
    <message>
        <source>Changes every image in the direction that costs the network most. ε is the length of the whole change, the root of the sum of its squares over all pixels, where 1 is from black to white. It goes from 0 to 1.</source>
        <translation>Verändert jedes Bild in der Richtung, die das Netz am meisten kostet. ε ist die Länge der ganzen Änderung, also die Wurzel aus der Summe ihrer Quadrate über alle Pixel; 1 ist der Abstand von Schwarz zu Weiß. Der Wert reicht von 0 bis 1.</translation>
    </message>
    <message>
        <source>Changes every image in the direction that costs the network most. ε is how far any pixel may go, where 1 is from black to white: 8/255 is 8 of 255 grey levels, and may be typed so.</source>
        <translation>Verändert jedes Bild in der Richtung, die das Netz am meisten kostet. ε ist, wie weit sich ein Pixel höchstens ändern darf; 1 ist der Abstand von Schwarz zu Weiß. 8/255 sind 8 von 255 Graustufen und dürfen auch so eingegeben werden.</translation>
    </message>
    <message>
        <source>Attack ε</source>
        <translation>Angriff ε</translation>
    </message>
    <message>
        <source>No attack</source>
        <translation>Kein Angriff</translation>
    </message>
    <message>
        <source>Adversarial attack (%1)</source>
        <translation>Adversarialer Angriff (%1)</translation>
    </message>
    <message>
        <source>attack ε (pixel units), %1</source>
        <translation>Angriff ε (in Pixelwerten), %1</translation>
    </message>
    <message>
        <source>among links</source>
        <translation>Gemischt wird</translation>
    </message>
    <message>
        <source>Which links exchange weights: those of a layer, those into one neuron, those out of one neuron, or all.</source>
        <translation>Welche Verbindungen ihre Gewichte untereinander tauschen: die einer Schicht, die in dasselbe Neuron führen (Zielneuron), die aus demselben Neuron kommen (Quellneuron) oder alle.</translation>
    </message>
    <message>
        <source>within a layer</source>
        <translation>je Schicht</translation>
    </message>
    <message>
        <source>into a neuron</source>
        <translation>je Zielneuron</translation>
    </message>
    <message>
        <source>out of a neuron</source>
        <translation>je Quellneuron</translation>
    </message>
    <message>
        <source>keep the signs</source>
        <translation>Vorzeichen erhalten</translation>
    </message>
    <message>
        <source>Positive weights are exchanged only with positive ones, negative only with negative ones.</source>
        <translation>Positive Gewichte werden nur mit positiven getauscht, negative nur mit negativen.</translation>
    </message>
    <message>
        <source>which weights</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>Which weights come first: any, or those of the smallest or the largest size.</source>
        <translation>Welche Gewichte zuerst an die Reihe kommen: beliebige, die mit dem kleinsten oder die mit dem größten Betrag.</translation>
    </message>
    <message>
        <source>size</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>The size of a binarized weight: 1, or the mean size of all weights of its layer, or of those into its neuron.</source>
        <translation>Der Betrag eines binarisierten Gewichts: 1 oder der mittlere Betrag aller Gewichte seiner Schicht oder derer, die in sein Neuron führen.</translation>
    </message>
    <message>
        <source>1</source>
        <translation>1</translation>
    </message>
    <message>
        <source>mean of the layer</source>
        <translation>Mittel der Schicht</translation>
    </message>
    <message>
        <source>mean of the neuron</source>
        <translation>Mittel des Neurons</translation>
    </message>
    <message>
        <source>which links</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>Which links go first: any; those of the smallest or the largest weight; or those of the neurons with the most links.</source>
        <translation>Welche Verbindungen zuerst verschwinden: beliebige, die mit dem kleinsten oder dem größten Gewicht oder die der Neuronen mit den meisten Verbindungen.</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>How the noise is drawn: normally, or evenly. Both have the same standard deviation.</source>
        <translation>Wie das Rauschen gezogen wird: normalverteilt oder gleichverteilt. Beide haben dieselbe Standardabweichung.</translation>
    </message>
    <message>
        <source>which neurons</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>Which neurons fall silent first: any, or those with the most links.</source>
        <translation>Welche Neuronen zuerst verstummen: beliebige oder die mit den meisten Verbindungen.</translation>
    </message>
    <message>
        <source>How the noise is drawn: spread around zero, evenly, as black and white pixels, or as steps of one size.</source>
        <translation>Wie das Rauschen gezogen wird: um null gestreut, gleichverteilt, als schwarze und weiße Pixel oder als Schritte gleicher Größe.</translation>
    </message>
    <message>
        <source>The number is the standard deviation.</source>
        <translation>Die Zahl ist die Standardabweichung.</translation>
    </message>
    <message>
        <source>The number is the largest change of a pixel.</source>
        <translation>Die Zahl ist die größte Änderung eines Pixels.</translation>
    </message>
    <message>
        <source>The number is the share of pixels that turn black or white.</source>
        <translation>Die Zahl ist der Anteil der Pixel, die schwarz oder weiß werden.</translation>
    </message>
    <message>
        <source>Every pixel moves by the number, up or down: the control beside an attack.</source>
        <translation>Jedes Pixel ändert sich um diese Zahl, nach oben oder nach unten: die Kontrolle zum Angriff.</translation>
    </message>
    <message>
        <source>method</source>
        <translation>Verfahren</translation>
    </message>
    <message>
        <source>FGSM takes one step of ε along the sign of the gradient; PGD takes many small ones, stays within ε, and costs more.</source>
        <translation>FGSM macht einen Schritt der Größe ε entlang dem Vorzeichen des Gradienten; PGD macht viele kleine, bleibt innerhalb von ε und schadet mehr.</translation>
    </message>
    <message>
        <source>norm</source>
        <translation>Norm</translation>
    </message>
    <message>
        <source>What ε limits: the change of each single pixel, or the length of the change of the whole image.</source>
        <translation>Was ε begrenzt: die Änderung jedes einzelnen Pixels oder die Länge der Änderung des ganzen Bildes.</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>How often the attack looks at the gradient: more cost more accuracy, and take longer.</source>
        <translation>Wie oft der Angriff den Gradienten berechnet: Mehr Schritte kosten mehr Genauigkeit und dauern länger.</translation>
    </message>
    <message>
        <source>step size</source>
        <translation>Schrittweite</translation>
    </message>
    <message>
        <source>How far one step goes. 0, or auto: 2.5 · ε / steps.</source>
        <translation>Wie weit ein Schritt geht. 0 oder auto: 2,5 · ε / Schritte.</translation>
    </message>
    <message>
        <source>restarts</source>
        <translation>Neustarts</translation>
    </message>
    <message>
        <source>How often the whole attack is tried: an image counts as right only if it withstands each.</source>
        <translation>Wie oft der ganze Angriff versucht wird: Ein Bild gilt nur als richtig erkannt, wenn es allen Versuchen standhält.</translation>
    </message>
    <message>
        <source>from a random start</source>
        <translation>Zufälliger Start</translation>
    </message>
    <message>
        <source>Begin anywhere within ε of the image, not at the image itself: another draw, another path.</source>
        <translation>Irgendwo im Abstand von höchstens ε vom Bild beginnen, nicht beim Bild selbst: eine andere Ziehung, ein anderer Weg.</translation>
    </message>
    <message>
        <source>1 link removed</source>
        <translation>1 Verbindung gekappt</translation>
    </message>
    <message>
        <source>%1 links removed</source>
        <translation>%1 Verbindungen gekappt</translation>
    </message>
    <message>
        <source>1 neuron silenced</source>
        <translation>1 Neuron stummgeschaltet</translation>
    </message>
    <message>
        <source>%1 neurons silenced</source>
        <translation>%1 Neuronen stummgeschaltet</translation>
    </message>
    <message>
        <source>by hand: %1</source>
        <translation>von Hand: %1</translation>
    </message>
</context>
<context>
    <name>rewire::PictureFormat</name>
    <message>
        <source>The resolution must be from 50 to 1200 dpi.</source>
        <translation>Die Auflösung muss zwischen 50 und 1200 dpi liegen.</translation>
    </message>
    <message>
        <source>The text must be from 4 to 72 points high.</source>
        <translation>Die Schrift muss 4 bis 72 Punkt groß sein.</translation>
    </message>
    <message>
        <source>Too small: a side needs at least %1 pixels.</source>
        <translation>Zu klein: Eine Seite braucht mindestens %1 Pixel.</translation>
    </message>
    <message>
        <source>Too large: a side has at most %1 pixels.</source>
        <translation>Zu groß: Eine Seite hat höchstens %1 Pixel.</translation>
    </message>
    <message>
        <source>The text is too large for a picture of this size.</source>
        <translation>Die Schrift ist zu groß für ein Bild dieser Größe.</translation>
    </message>
    <message>
        <source>mm</source>
        <translation>mm</translation>
    </message>
    <message>
        <source>pixels</source>
        <translation>Pixel</translation>
    </message>
    <message>
        <source>%1 × %2 %3</source>
        <translation>%1 × %2 %3</translation>
    </message>
    <message>
        <source>%1 dpi</source>
        <translation>%1 dpi</translation>
    </message>
    <message>
        <source>text of %1 pt</source>
        <translation>Schrift %1 pt</translation>
    </message>
</context>
<context>
    <name>rewire::PictureFormatDialog</name>
    <message>
        <source>Size and fonts of pictures</source>
        <translation>Größe und Schrift der Bilder</translation>
    </message>
    <message>
        <source>Size of pictures</source>
        <translation>Größe der Bilder</translation>
    </message>
    <message>
        <source>as on screen</source>
        <translation>wie auf dem Bildschirm</translation>
    </message>
    <message>
        <source>in millimetres</source>
        <translation>in Millimetern</translation>
    </message>
    <message>
        <source>in pixels</source>
        <translation>in Pixeln</translation>
    </message>
    <message>
        <source>Width of pictures</source>
        <translation>Breite der Bilder</translation>
    </message>
    <message>
        <source>A column of a journal is 80 to 90 mm wide, a page 170 to 190.</source>
        <translation>Eine Spalte einer Zeitschrift ist 80 bis 90 mm breit, eine Seite 170 bis 190.</translation>
    </message>
    <message>
        <source>Height of pictures</source>
        <translation>Höhe der Bilder</translation>
    </message>
    <message>
        <source>Resolution of pictures</source>
        <translation>Auflösung der Bilder</translation>
    </message>
    <message>
        <source>Picture elements an inch of a PNG: 300 for print, 600 for fine lines. SVG and PDF are as fine as the printer.</source>
        <translation>Bildpunkte je Zoll eines PNG: 300 für den Druck, 600 für feine Linien. SVG und PDF sind so fein wie der Drucker.</translation>
    </message>
    <message>
        <source> dpi</source>
        <translation> dpi</translation>
    </message>
    <message>
        <source>Size of the text in pictures</source>
        <translation>Schriftgröße in den Bildern</translation>
    </message>
    <message>
        <source>Text of a figure in print is 7 to 10 points high. Lines and marks grow with it. 0: as in the window.</source>
        <translation>Die Schrift einer gedruckten Abbildung ist 7 bis 10 Punkt groß. Linien und Marken wachsen mit. 0: wie im Fenster.</translation>
    </message>
    <message>
        <source> pt</source>
        <translation> pt</translation>
    </message>
    <message>
        <source>as in the window</source>
        <translation>wie im Fenster</translation>
    </message>
    <message>
        <source>Font of pictures</source>
        <translation>Schrift der Bilder</translation>
    </message>
    <message>
        <source>dark colours</source>
        <translation>Dunkle Farben</translation>
    </message>
    <message>
        <source>Pictures in dark colours</source>
        <translation>Bilder in dunklen Farben</translation>
    </message>
    <message>
        <source>size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>width × height</source>
        <translation>Breite × Höhe</translation>
    </message>
    <message>
        <source>resolution</source>
        <translation>Auflösung</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>font</source>
        <translation>Schriftart</translation>
    </message>
    <message>
        <source>Use for all pictures</source>
        <translation>Für alle Bilder verwenden</translation>
    </message>
    <message>
        <source>Saved and copied pictures are made like this from now on.</source>
        <translation>Gespeicherte und kopierte Bilder werden ab jetzt so erzeugt.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
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
        <translation>Ein PNG hat %1 × %2 Pixel.</translation>
    </message>
    <message>
        <source>Each picture is as large as its panel.</source>
        <translation>Jedes Bild ist so groß wie sein Bereich.</translation>
    </message>
</context>
<context>
    <name>rewire::PictureSaving</name>
    <message>
        <source>Replace files?</source>
        <translation>Dateien ersetzen?</translation>
    </message>
    <message>
        <source>%1 is there already. Replace it?</source>
        <translation>%1 gibt es schon. Ersetzen?</translation>
    </message>
    <message>
        <source>%1 of these files are there already. Replace them?</source>
        <translation>%1 dieser Dateien gibt es schon. Ersetzen?</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Saved %1 pictures into %2</source>
        <translation>%1 Bilder gespeichert in %2</translation>
    </message>
</context>
<context>
    <name>rewire::PixelPreview</name>
    <message>
        <source>What the network sees</source>
        <translation>Was das Netz sieht</translation>
    </message>
    <message>
        <source>The very image that the network is given: fitted, centred by mass, bright ink on dark, one square a pixel.</source>
        <translation>Genau das Bild, das das Netz bekommt: eingepasst, nach Schwerpunkt zentriert, helle Striche auf Dunkel, ein Quadrat je Pixel.</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation>%1 × %2 Pixel</translation>
    </message>
</context>
<context>
    <name>rewire::ProbabilityBars</name>
    <message>
        <source>Class probabilities</source>
        <translation>Klassenwahrscheinlichkeiten</translation>
    </message>
    <message>
        <source>How sure the network is of each class, clean and perturbed; the numbers of one network add up to 100 %. A network can be very sure and wrong.</source>
        <translation>Wie sicher sich das Netz bei jeder Klasse ist, ungestört und gestört; die Zahlen eines Netzes ergeben zusammen 100 %. Ein Netz kann sich sehr sicher sein und trotzdem falschliegen.</translation>
    </message>
    <message>
        <source>clean network: %1; perturbed network: %2</source>
        <translation>ungestörtes Netz: %1; gestörtes Netz: %2</translation>
    </message>
</context>
<context>
    <name>rewire::ProbabilityRows</name>
    <message>
        <source>clean network</source>
        <translation>ungestörtes Netz</translation>
    </message>
    <message>
        <source>perturbed network</source>
        <translation>gestörtes Netz</translation>
    </message>
    <message>
        <source>clean</source>
        <translation>ungestört</translation>
    </message>
    <message>
        <source>perturbed</source>
        <translation>gestört</translation>
    </message>
</context>
<context>
    <name>rewire::RecentRuns</name>
    <message>
        <source>%1, %2 · epoch %3 of %4</source>
        <translation>%1, %2 · Epoche %3 von %4</translation>
    </message>
    <message>
        <source>%1 (open)</source>
        <translation>%1 (geöffnet)</translation>
    </message>
    <message>
        <source>Rewire did not end as it should. Go on with the run of %1, epoch %2?</source>
        <translation>Rewire wurde nicht ordentlich beendet. Lauf von %1, Epoche %2, fortsetzen?</translation>
    </message>
    <message>
        <source>No run yet: every run is kept here once an epoch is finished</source>
        <translation>Noch kein Lauf: Jeder Lauf wird hier aufbewahrt, sobald eine Epoche fertig ist</translation>
    </message>
</context>
<context>
    <name>rewire::RuleWords</name>
    <message>
        <source>SET (adaptive)</source>
        <translation>SET (adaptiv)</translation>
    </message>
    <message>
        <source>adaptive</source>
        <translation>adaptiv</translation>
    </message>
    <message>
        <source>SET takes the weakest away and grows as many at random places, so the network finds its own shape</source>
        <translation>SET entfernt die schwächsten und lässt ebenso viele an zufälligen Stellen wachsen; so findet das Netz seine eigene Form</translation>
    </message>
    <message>
        <source>RigL (gradients)</source>
        <translation>RigL (Gradienten)</translation>
    </message>
    <message>
        <source>RigL</source>
        <translation>RigL</translation>
    </message>
    <message>
        <source>RigL takes the weakest away and grows as many where the loss would fall fastest, in ever smaller shares</source>
        <translation>RigL entfernt die schwächsten und lässt ebenso viele dort wachsen, wo der Verlust am schnellsten fiele, in immer kleineren Anteilen</translation>
    </message>
    <message>
        <source>CHT (paths)</source>
        <translation>CHT (Pfade)</translation>
    </message>
    <message>
        <source>CHT</source>
        <translation>CHT</translation>
    </message>
    <message>
        <source>CHT takes the weakest away, and what leads nowhere then, and grows as many where most paths of three links nearly close</source>
        <translation>CHT entfernt die schwächsten und was danach nirgendwohin führt und lässt ebenso viele dort wachsen, wo sich die meisten Pfade aus drei Verbindungen fast schließen</translation>
    </message>
    <message>
        <source>CHTs (drawn)</source>
        <translation>CHTs (gezogen)</translation>
    </message>
    <message>
        <source>CHTs</source>
        <translation>CHTs</translation>
    </message>
    <message>
        <source>CHTs draws who goes by weight and who grows by paths of three links, ever more strictly: neurons fall silent and the rest do better</source>
        <translation>CHTs zieht nach Gewicht, was geht, und nach Pfaden aus drei Verbindungen, was wächst, immer strenger: Neuronen verstummen, und der Rest wird besser</translation>
    </message>
    <message>
        <source>random (control)</source>
        <translation>random (Kontrolle)</translation>
    </message>
    <message>
        <source>random</source>
        <translation>random</translation>
    </message>
    <message>
        <source>random takes any links away and grows as many anywhere: the control that tells what choosing is worth</source>
        <translation>random entfernt beliebige Verbindungen und lässt irgendwo ebenso viele wachsen: die Kontrolle, die zeigt, was das Auswählen wert ist</translation>
    </message>
    <message>
        <source>static</source>
        <translation>static</translation>
    </message>
    <message>
        <source>static leaves them where they are</source>
        <translation>static lässt sie, wo sie sind</translation>
    </message>
    <message>
        <source>The static rule never grows a link: what is applied stays away.</source>
        <translation>Die Regel static lässt nie Verbindungen wachsen: Was einmal weg ist, bleibt weg.</translation>
    </message>
    <message>
        <source>dense</source>
        <translation>dense</translation>
    </message>
    <message>
        <source>dense has every link there can be</source>
        <translation>dense hat jede mögliche Verbindung</translation>
    </message>
    <message>
        <source>A dense network grows no links: one that is removed is a weight of 0, and training moves it again.</source>
        <translation>In einem voll verbundenen Netz wachsen keine Verbindungen: Eine gekappte ist ein Gewicht von 0, und das Training bewegt es wieder.</translation>
    </message>
</context>
<context>
    <name>rewire::RunBar</name>
    <message>
        <source>slow motion</source>
        <translation>Zeitlupe</translation>
    </message>
    <message>
        <source>&amp;Slow motion</source>
        <translation>&amp;Zeitlupe</translation>
    </message>
    <message>
        <source>Mini-batches that can be followed; at a rewiring, training waits while links die and others are born.</source>
        <translation>Mini-Batches zum Mitverfolgen; bei einer Neuverdrahtung wartet das Training, während Verbindungen absterben und andere entstehen.</translation>
    </message>
    <message>
        <source>2 s / epoch</source>
        <translation>2 s / Epoche</translation>
    </message>
    <message>
        <source>An epoch every &amp;2 s</source>
        <translation>Alle &amp;2 s eine Epoche</translation>
    </message>
    <message>
        <source>Slow enough to see every rewiring.</source>
        <translation>Langsam genug, um jede Neuverdrahtung zu sehen.</translation>
    </message>
    <message>
        <source>full speed</source>
        <translation>maximal</translation>
    </message>
    <message>
        <source>&amp;Full speed</source>
        <translation>&amp;Volles Tempo</translation>
    </message>
    <message>
        <source>As fast as it goes.</source>
        <translation>So schnell es geht.</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Train: show the network one mini-batch after another (Space)</source>
        <translation>Trainieren: dem Netz einen Mini-Batch nach dem anderen zeigen (Leertaste)</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Stand still after this mini-batch; nothing is lost (Space)</source>
        <translation>Nach diesem Mini-Batch anhalten; nichts geht verloren (Leertaste)</translation>
    </message>
    <message>
        <source>One epoch</source>
        <translation>Eine Epoche</translation>
    </message>
    <message>
        <source>Train to the end of this epoch, rewire, and stand still</source>
        <translation>Bis zum Ende dieser Epoche trainieren, neu verdrahten und anhalten</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Von vorn</translation>
    </message>
    <message>
        <source>The same experiment from epoch 0: the same seed draws the same network</source>
        <translation>Dasselbe Experiment ab Epoche 0: Derselbe Seed ergibt dasselbe Netz</translation>
    </message>
    <message>
        <source>Train %1 &amp;more epochs</source>
        <translation>%1 weitere &amp;Epochen trainieren</translation>
    </message>
    <message>
        <source>Go on after the last epoch, with the learning rates of a run that was planned for so many. Links are rewired again.</source>
        <translation>Nach der letzten Epoche weitermachen, mit den Lernraten eines Laufs, der für so viele geplant war. Verbindungen werden wieder neu verdrahtet.</translation>
    </message>
    <message>
        <source>stop at</source>
        <translation>Halt bei</translation>
    </message>
    <message>
        <source>stop at an epoch</source>
        <translation>bei einer Epoche anhalten</translation>
    </message>
    <message>
        <source>Pause by itself after this epoch, to look at the network at a moment you choose.</source>
        <translation>Nach dieser Epoche von selbst anhalten, um das Netz in einem gewählten Moment zu betrachten.</translation>
    </message>
    <message>
        <source>epoch to stop at</source>
        <translation>Epoche, bei der angehalten wird</translation>
    </message>
    <message>
        <source>speed</source>
        <translation>Geschwindigkeit</translation>
    </message>
    <message>
        <source>How fast the training is watched. It changes no result.</source>
        <translation>Wie schnell dem Training zugesehen wird. Am Ergebnis ändert das nichts.</translation>
    </message>
    <message>
        <source>no network yet</source>
        <translation>noch kein Netz</translation>
    </message>
    <message>
        <source>epoch &lt;b&gt;%1&lt;/b&gt; / %2</source>
        <translation>Epoche &lt;b&gt;%1&lt;/b&gt; / %2</translation>
    </message>
    <message>
        <source>epoch &lt;b&gt;%1&lt;/b&gt; / %1</source>
        <translation>Epoche &lt;b&gt;%1&lt;/b&gt; / %1</translation>
    </message>
</context>
<context>
    <name>rewire::RunTableModel</name>
    <message>
        <source>rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>The rule that rewires the network; the square has the colour of this run in every plot of runs.</source>
        <translation>Die Regel, die das Netz neu verdrahtet; das Quadrat hat die Farbe dieses Laufs in jedem Diagramm von Läufen.</translation>
    </message>
    <message>
        <source>dataset</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>The images that the network learns.</source>
        <translation>Die Bilder, die das Netz lernt.</translation>
    </message>
    <message>
        <source>density</source>
        <translation>Dichte</translation>
    </message>
    <message>
        <source>The share of all possible links that there are, by layer where layers differ.</source>
        <translation>Der Anteil der vorhandenen an allen möglichen Verbindungen, je Schicht, wo sich die Schichten unterscheiden.</translation>
    </message>
    <message>
        <source>others</source>
        <translation>andere</translation>
    </message>
    <message>
        <source>Other settings in which the runs of this list differ.</source>
        <translation>Andere Einstellungen, in denen sich die Läufe dieser Liste unterscheiden.</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>Seed</translation>
    </message>
    <message>
        <source>The number that the first links, weights and the order of the images are drawn from. Of a group: the runs that are finished.</source>
        <translation>Die Zahl, aus der die ersten Verbindungen, die Gewichte und die Reihenfolge der Bilder gezogen werden. Bei einer Gruppe: die fertigen Läufe.</translation>
    </message>
    <message>
        <source>epochs</source>
        <translation>Epochen</translation>
    </message>
    <message>
        <source>Epochs that are finished, and those that are asked for.</source>
        <translation>Die fertigen Epochen und die verlangten.</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>Accuracy on the test images after the last epoch. Of a group: mean and standard deviation of the runs that are finished.</source>
        <translation>Die Genauigkeit auf den Testbildern nach der letzten Epoche. Bei einer Gruppe: Mittelwert und Standardabweichung der fertigen Läufe.</translation>
    </message>
    <message>
        <source>state</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Training: a program works on it now, here or on another machine. Interrupted: nobody does, and it can go on.</source>
        <translation>Trainiert: Ein Programm arbeitet jetzt daran, hier oder auf einem anderen Rechner. Unterbrochen: Niemand arbeitet daran, und der Lauf kann weitergehen.</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>The folder of the run, or of its sweep.</source>
        <translation>Der Ordner des Laufs oder seiner Versuchsreihe.</translation>
    </message>
</context>
<context>
    <name>rewire::RunsPanel</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 ± %2</source>
        <translation>%1 ± %2</translation>
    </message>
    <message>
        <source>n = %1 of %2</source>
        <translation>n = %1 von %2</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>unterbrochen</translation>
    </message>
    <message>
        <source>training</source>
        <translation>trainiert</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>Seed %1</translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <translation>%1 wartend</translation>
    </message>
    <message>
        <source>%1 interrupted</source>
        <translation>%1 unterbrochen</translation>
    </message>
    <message>
        <source>%1 training</source>
        <translation>%1 im Training</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 fehlgeschlagen</translation>
    </message>
    <message>
        <source>%1 finished</source>
        <translation>%1 fertig</translation>
    </message>
    <message>
        <source>group seeds</source>
        <translation>Seeds gruppieren</translation>
    </message>
    <message>
        <source>Filter of the runs</source>
        <translation>Filter der Läufe</translation>
    </message>
    <message>
        <source>filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Lists only runs that have each of these words in one of their columns.</source>
        <translation>Zeigt nur Läufe, die jedes dieser Wörter in einer ihrer Spalten haben.</translation>
    </message>
    <message>
        <source>Group runs that differ in nothing but the seed</source>
        <translation>Läufe gruppieren, die sich nur im Seed unterscheiden</translation>
    </message>
    <message>
        <source>Makes one row of the runs that differ in nothing but the seed. Plots then show their mean, because one run proves little.</source>
        <translation>Fasst Läufe, die sich nur im Seed unterscheiden, in einer Zeile zusammen. Diagramme zeigen dann ihren Mittelwert, denn ein einzelner Lauf beweist wenig.</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>Ordner…</translation>
    </message>
    <message>
        <source>Chooses the folder whose runs and sweeps are listed.</source>
        <translation>Wählt den Ordner, dessen Läufe und Versuchsreihen aufgelistet werden.</translation>
    </message>
    <message>
        <source>Means…</source>
        <translation>Mittelwerte…</translation>
    </message>
    <message>
        <source>Shows the means of the chosen runs over their seeds, and paired differences, as a table to copy into a text.</source>
        <translation>Zeigt die Mittelwerte der gewählten Läufe über ihre Seeds und die gepaarten Differenzen als Tabelle, die sich in einen Text kopieren lässt.</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>The folder of the runs</source>
        <translation>Der Ordner der Läufe</translation>
    </message>
    <message>
        <source>The sweep %1 is still trained here. Stop it, or wait for its end.</source>
        <translation>Die Versuchsreihe %1 wird hier noch trainiert. Halten Sie sie an, oder warten Sie ihr Ende ab.</translation>
    </message>
    <message>
        <source>No runs here yet. Every run of the window is kept, and a folder of sweeps can be chosen.</source>
        <translation>Hier gibt es noch keine Läufe. Jeder Lauf des Fensters wird aufbewahrt, und ein Ordner mit Versuchsreihen lässt sich wählen.</translation>
    </message>
    <message>
        <source>There are more runs; the first %1 are listed.</source>
        <translation>Es gibt mehr Läufe; die ersten %1 sind aufgelistet.</translation>
    </message>
    <message>
        <source>One more folder cannot be read.</source>
        <translation>Ein weiterer Ordner lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>%1 more folders cannot be read.</source>
        <translation>%1 weitere Ordner lassen sich nicht lesen.</translation>
    </message>
    <message>
        <source>%1 of %2 epochs</source>
        <translation>%1 von %2 Epochen</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Nebeneinander</translation>
    </message>
    <message>
        <source>Shows the networks of the two chosen runs beside each other, and the links that they share.</source>
        <translation>Zeigt die Netze der beiden gewählten Läufe nebeneinander und die Verbindungen, die sie gemeinsam haben.</translation>
    </message>
    <message>
        <source>Choose exactly two runs that have begun, the second one with Ctrl: then their networks are shown beside each other, and the links that they share.</source>
        <translation>Wählen Sie genau zwei begonnene Läufe, den zweiten mit Strg: Dann werden ihre Netze nebeneinander gezeigt und die Verbindungen, die sie gemeinsam haben.</translation>
    </message>
    <message>
        <source>about %1 left</source>
        <translation>noch etwa %1</translation>
    </message>
</context>
<context>
    <name>rewire::SamplingForm</name>
    <message>
        <source>what is done</source>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>What is done to the network, or to the images that it is shown.</source>
        <translation>Was mit dem Netz geschieht oder mit den Bildern, die ihm gezeigt werden.</translation>
    </message>
    <message>
        <source>compared at</source>
        <translation>Verglichen bei</translation>
    </message>
    <message>
        <source>Models of different density lose either the same share of their own links, or the same number: a share of the links of the sparsest.</source>
        <translation>Modelle verschiedener Dichte verlieren entweder denselben Anteil ihrer eigenen Verbindungen oder dieselbe Zahl: einen Anteil der Verbindungen des am dünnsten besetzten.</translation>
    </message>
    <message>
        <source>equal share of links</source>
        <translation>gleicher Anteil</translation>
    </message>
    <message>
        <source>equal number of links</source>
        <translation>gleich viele Verbindungen</translation>
    </message>
    <message>
        <source>from strength</source>
        <translation>Von Stärke</translation>
    </message>
    <message>
        <source>The smallest strength; 0 is the network as it is.</source>
        <translation>Die kleinste Stärke; 0 ist das Netz, wie es ist.</translation>
    </message>
    <message>
        <source>to strength</source>
        <translation>Bis Stärke</translation>
    </message>
    <message>
        <source>The largest strength.</source>
        <translation>Die größte Stärke.</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>How many strengths, both ends included.</source>
        <translation>Wie viele Stärken, beide Enden mitgezählt.</translation>
    </message>
    <message>
        <source>repeats</source>
        <translation>Ziehungen</translation>
    </message>
    <message>
        <source>How many draws at each strength. Draws differ: ten tell the mean and how sure it is, one does not.</source>
        <translation>Wie viele Ziehungen bei jeder Stärke. Ziehungen unterscheiden sich: Zehn zeigen den Mittelwert und wie sicher er ist, eine nicht.</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>Seed</translation>
    </message>
    <message>
        <source>The first draw follows from this number, the next from the one after it: the same seed, the same curve.</source>
        <translation>Die erste Ziehung folgt aus dieser Zahl, die nächste aus der darauffolgenden: derselbe Seed, dieselbe Kurve.</translation>
    </message>
    <message>
        <source>from</source>
        <translation>von</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>once will do</source>
        <translation>einmal genügt</translation>
    </message>
    <message>
        <source>Nothing is drawn at random: every repeat gives the same accuracy.</source>
        <translation>Nichts wird zufällig gezogen: Jede Wiederholung ergibt dieselbe Genauigkeit.</translation>
    </message>
</context>
<context>
    <name>rewire::SaveMovieDialog</name>
    <message>
        <source>dark colours</source>
        <translation>Dunkle Farben</translation>
    </message>
    <message>
        <source>Save movie</source>
        <translation>Film speichern</translation>
    </message>
    <message>
        <source>First epoch of the movie</source>
        <translation>Erste Epoche des Films</translation>
    </message>
    <message>
        <source>the first</source>
        <translation>die erste</translation>
    </message>
    <message>
        <source>Last epoch of the movie</source>
        <translation>Letzte Epoche des Films</translation>
    </message>
    <message>
        <source>the last</source>
        <translation>die letzte</translation>
    </message>
    <message>
        <source>Epochs a second</source>
        <translation>Epochen je Sekunde</translation>
    </message>
    <message>
        <source> epochs a second</source>
        <translation> Epochen je Sekunde</translation>
    </message>
    <message>
        <source>Width of the movie</source>
        <translation>Breite des Films</translation>
    </message>
    <message>
        <source>Height of the movie</source>
        <translation>Höhe des Films</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>View of the movie</source>
        <translation>Ansicht des Films</translation>
    </message>
    <message>
        <source>Movie in dark colours</source>
        <translation>Film in dunklen Farben</translation>
    </message>
    <message>
        <source>File of the movie</source>
        <translation>Datei des Films</translation>
    </message>
    <message>
        <source>A .gif plays everywhere, a .webm is smaller and needs ffmpeg; a name without an ending is a folder of pictures.</source>
        <translation>Ein .gif läuft überall, ein .webm ist kleiner und braucht ffmpeg; ein Name ohne Endung wird ein Ordner mit Einzelbildern.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Chooses the file.</source>
        <translation>Wählt die Datei.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Make the movie</source>
        <translation>Film erstellen</translation>
    </message>
    <message>
        <source>It is made beside the window; the run need not stop.</source>
        <translation>Er wird nebenher erstellt; der Lauf muss dafür nicht anhalten.</translation>
    </message>
    <message>
        <source>view</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>epochs</source>
        <translation>Epochen</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>speed</source>
        <translation>Geschwindigkeit</translation>
    </message>
    <message>
        <source>width × height</source>
        <translation>Breite × Höhe</translation>
    </message>
    <message>
        <source>file</source>
        <translation>Datei</translation>
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
        <translation>Ordner mit Einzelbildern (*)</translation>
    </message>
    <message>
        <source>A movie needs two epochs or more: the last comes after the first.</source>
        <translation>Ein Film braucht mindestens zwei Epochen: Die letzte kommt nach der ersten.</translation>
    </message>
    <message>
        <source>Choose a file.</source>
        <translation>Eine Datei wählen.</translation>
    </message>
    <message>
        <source>There is no such folder; choose one that exists.</source>
        <translation>Diesen Ordner gibt es nicht; einen vorhandenen wählen.</translation>
    </message>
    <message>
        <source>It replaces the one that is there.</source>
        <translation>Das Vorhandene wird ersetzt.</translation>
    </message>
    <message>
        <source>A frame for each epoch that is kept, on the same scales.</source>
        <translation>Ein Bild für jede aufbewahrte Epoche, alle im selben Maßstab.</translation>
    </message>
    <message>
        <source>connectivity</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>input map</source>
        <translation>Eingabekarte</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>degrees</source>
        <translation>Grade</translation>
    </message>
    <message>
        <source>weights</source>
        <translation>Gewichte</translation>
    </message>
    <message>
        <source>topology</source>
        <translation>Topologie</translation>
    </message>
    <message>
        <source>confusion</source>
        <translation>Konfusion</translation>
    </message>
    <message>
        <source>gallery</source>
        <translation>Galerie</translation>
    </message>
    <message>
        <source>strongest paths</source>
        <translation>stärkste Pfade</translation>
    </message>
</context>
<context>
    <name>rewire::SavePicturesDialog</name>
    <message>
        <source>in dark colours</source>
        <translation>in dunklen Farben</translation>
    </message>
    <message>
        <source>in light colours</source>
        <translation>in hellen Farben</translation>
    </message>
    <message>
        <source>the numbers of each view too, as CSV</source>
        <translation>Auch die Zahlen jeder Ansicht, als CSV</translation>
    </message>
    <message>
        <source>Save all pictures</source>
        <translation>Alle Bilder speichern</translation>
    </message>
    <message>
        <source>Folder for the pictures</source>
        <translation>Ordner für die Bilder</translation>
    </message>
    <message>
        <source>Every picture is named after its view and epoch. Others in the folder stay as they are.</source>
        <translation>Jedes Bild wird nach seiner Ansicht und Epoche benannt. Andere im Ordner bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Kind of the pictures</source>
        <translation>Art der Bilder</translation>
    </message>
    <message>
        <source>PNG, for slides and the web</source>
        <translation>PNG, für Folien und das Web</translation>
    </message>
    <message>
        <source>SVG, to be edited</source>
        <translation>SVG, zum Bearbeiten</translation>
    </message>
    <message>
        <source>PDF, for print</source>
        <translation>PDF, für den Druck</translation>
    </message>
    <message>
        <source>A table beside each picture, with what it takes to make both again.</source>
        <translation>Eine Tabelle zu jedem Bild, mit allem, was nötig ist, um beide noch einmal zu erzeugen.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Saves them all; asks before it replaces any.</source>
        <translation>Speichert alle; fragt, bevor etwas ersetzt wird.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Chooses the folder.</source>
        <translation>Wählt den Ordner.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>1 view has something to show</source>
        <translation>1 Ansicht hat etwas zu zeigen</translation>
    </message>
    <message>
        <source>%1 views have something to show</source>
        <translation>%1 Ansichten haben etwas zu zeigen</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Size, fonts and colours…</source>
        <translation>Größe, Schrift und Farben…</translation>
    </message>
    <message>
        <source>How all pictures are drawn: light ones from a dark window too.</source>
        <translation>Wie alle Bilder gezeichnet werden: auf Wunsch hell, auch wenn das Fenster dunkel ist.</translation>
    </message>
    <message>
        <source>A folder for the pictures</source>
        <translation>Ein Ordner für die Bilder</translation>
    </message>
    <message>
        <source>They are drawn %1.</source>
        <translation>Sie werden so gezeichnet: %1.</translation>
    </message>
    <message>
        <source>Choose the folder they are saved into.</source>
        <translation>Den Ordner wählen, in den sie gespeichert werden.</translation>
    </message>
    <message>
        <source>There is no such folder; choose one that exists.</source>
        <translation>Diesen Ordner gibt es nicht; einen vorhandenen wählen.</translation>
    </message>
</context>
<context>
    <name>rewire::StatusLine</name>
    <message>
        <source>in epoch %1</source>
        <translation>in Epoche %1</translation>
    </message>
    <message>
        <source>at the start</source>
        <translation>am Anfang</translation>
    </message>
    <message>
        <source>after epoch %1</source>
        <translation>nach Epoche %1</translation>
    </message>
    <message>
        <source>%1, rewired</source>
        <translation>%1, neu verdrahtet</translation>
    </message>
    <message>
        <source>no network yet</source>
        <translation>noch kein Netz</translation>
    </message>
    <message>
        <source>loading…</source>
        <translation>lädt…</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>bereit</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>evaluating…</source>
        <translation>wertet aus…</translation>
    </message>
    <message>
        <source>training</source>
        <translation>trainiert</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>stopped by an error</source>
        <translation>durch Fehler gestoppt</translation>
    </message>
    <message>
        <source>What the program does at this moment.</source>
        <translation>Was das Programm gerade tut.</translation>
    </message>
    <message>
        <source>epoch 1,000 · batch 1,875 of 1,875</source>
        <translation>Epoche 1.000 · Batch 1.875 von 1.875</translation>
    </message>
    <message>
        <source>An epoch shows every training image once, in batches; after each batch the weights are corrected a little.</source>
        <translation>Eine Epoche zeigt jedes Trainingsbild einmal, in Batches; nach jedem Batch werden die Gewichte ein wenig korrigiert.</translation>
    </message>
    <message>
        <source>The links of the hidden layers, without those of the dense output layer. Rewiring moves them; their number never changes.</source>
        <translation>Die Verbindungen der verdeckten Schichten, ohne die der voll verbundenen Ausgabeschicht. Die Neuverdrahtung verlegt sie; ihre Zahl ändert sich nie.</translation>
    </message>
    <message>
        <source>88,888 sparse links</source>
        <translation>88.888 Verbindungen</translation>
    </message>
    <message>
        <source>99.9 % sparse</source>
        <translation>99,9 % Sparsität</translation>
    </message>
    <message>
        <source>The share of possible links of the hidden layers that do not exist.</source>
        <translation>Der Anteil der möglichen Verbindungen der verdeckten Schichten, die es nicht gibt.</translation>
    </message>
    <message>
        <source>888,888 images/s</source>
        <translation>888.888 Bilder/s</translation>
    </message>
    <message>
        <source>Training images that go through the network in a second, forth and back.</source>
        <translation>Trainingsbilder, die je Sekunde durch das Netz laufen, vorwärts und rückwärts.</translation>
    </message>
    <message>
        <source>88 min 88 s left</source>
        <translation>noch 88 min 88 s</translation>
    </message>
    <message>
        <source>To the last epoch, or to the one it stops at, at the present speed.</source>
        <translation>Bis zur letzten Epoche oder zu der, bei der angehalten wird, bei der jetzigen Geschwindigkeit.</translation>
    </message>
    <message>
        <source>seed 88888</source>
        <translation>Seed 88888</translation>
    </message>
    <message>
        <source>The same seed and settings give the same run, to the last bit.</source>
        <translation>Derselbe Seed und dieselben Einstellungen ergeben denselben Lauf, bis aufs letzte Bit.</translation>
    </message>
    <message>
        <source>epoch %1</source>
        <translation>Epoche %1</translation>
    </message>
    <message>
        <source> · batch %1 of %2</source>
        <translation> · Batch %1 von %2</translation>
    </message>
    <message>
        <source>%1 % sparse</source>
        <translation>%1 % Sparsität</translation>
    </message>
    <message>
        <source>dense</source>
        <translation>voll verbunden</translation>
    </message>
    <message>
        <source>%1 images/s</source>
        <translation>%1 Bilder/s</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>Seed %1</translation>
    </message>
</context>
<context>
    <name>rewire::StrengthBox</name>
    <message>
        <source>“%1” is no number: write 0.05, say, or 8/255.</source>
        <translation>„%1“ ist keine Zahl: zum Beispiel 0,05 oder 8/255 schreiben.</translation>
    </message>
</context>
<context>
    <name>rewire::StrengthRow</name>
    <message>
        <source>options of: %1</source>
        <translation>Optionen: %1</translation>
    </message>
    <message>
        <source>Double click: back to 0.</source>
        <translation>Doppelklick: zurück auf 0.</translation>
    </message>
</context>
<context>
    <name>rewire::SweepBar</name>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Stops the sweep. Finished epochs are kept, and it can go on later.</source>
        <translation>Hält die Versuchsreihe an. Fertige Epochen bleiben erhalten, und sie kann später weitergehen.</translation>
    </message>
    <message>
        <source>The sweep cannot be started: %1.</source>
        <translation>Die Versuchsreihe lässt sich nicht starten: %1.</translation>
    </message>
    <message>
        <source>The sweep %1 is trained in the background.</source>
        <translation>Die Versuchsreihe %1 wird im Hintergrund trainiert.</translation>
    </message>
    <message>
        <source>The sweep %1 is being stopped …</source>
        <translation>Die Versuchsreihe %1 wird angehalten …</translation>
    </message>
    <message>
        <source>The sweep has ended: %1</source>
        <translation>Die Versuchsreihe ist zu Ende: %1</translation>
    </message>
</context>
<context>
    <name>rewire::SweepDialog</name>
    <message>
        <source>Begin</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>Trains all these runs in the background, by another program; the panel Runs shows how far they are.</source>
        <translation>Trainiert alle diese Läufe im Hintergrund, durch ein anderes Programm; der Bereich Läufe zeigt, wie weit sie sind.</translation>
    </message>
    <message>
        <source>Sweep</source>
        <translation>Versuchsreihe</translation>
    </message>
    <message>
        <source>Rules of the sweep</source>
        <translation>Regeln der Versuchsreihe</translation>
    </message>
    <message>
        <source>The rules that rewire the network, as set, static, chts.</source>
        <translation>Die Regeln, die das Netz neu verdrahten, wie set, static, chts.</translation>
    </message>
    <message>
        <source>Datasets of the sweep</source>
        <translation>Datensätze der Versuchsreihe</translation>
    </message>
    <message>
        <source>The datasets, as mnist, fashion-mnist, or folders of IDX files.</source>
        <translation>Die Datensätze, wie mnist, fashion-mnist, oder Ordner mit IDX-Dateien.</translation>
    </message>
    <message>
        <source>Densities of the sweep</source>
        <translation>Dichten der Versuchsreihe</translation>
    </message>
    <message>
        <source>The shares of all possible links, with semicolons between, as 0.5 %; 1 %; 2 %.</source>
        <translation>Die Anteile an allen möglichen Verbindungen, mit Semikolons dazwischen, wie 0,5 %; 1 %; 2 %.</translation>
    </message>
    <message>
        <source>Hidden layers of the sweep</source>
        <translation>Verdeckte Schichten der Versuchsreihe</translation>
    </message>
    <message>
        <source>The hidden layers, with semicolons between whole networks, as 1000, 1000; 300, 300.</source>
        <translation>Die verdeckten Schichten, mit Semikolons zwischen ganzen Netzen, wie 1000, 1000; 300, 300.</translation>
    </message>
    <message>
        <source>Seeds of the sweep</source>
        <translation>Seeds der Versuchsreihe</translation>
    </message>
    <message>
        <source>The seeds, as 1..10. Five or more tell how far runs differ by chance alone.</source>
        <translation>Die Seeds, wie 1..10. Fünf oder mehr zeigen, wie weit sich Läufe allein durch Zufall unterscheiden.</translation>
    </message>
    <message>
        <source>Folder of the sweep</source>
        <translation>Ordner der Versuchsreihe</translation>
    </message>
    <message>
        <source>A new folder, or that of a sweep, which grows by what is new. Every run has a folder in it.</source>
        <translation>Ein neuer Ordner oder der einer Versuchsreihe, die um das Neue wächst. Jeder Lauf hat darin einen Ordner.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Chooses the folder.</source>
        <translation>Wählt den Ordner.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>dataset</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>density</source>
        <translation>Dichte</translation>
    </message>
    <message>
        <source>hidden layers</source>
        <translation>verdeckte Schichten</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>Seed</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>The folder of the sweep</source>
        <translation>Der Ordner der Versuchsreihe</translation>
    </message>
    <message>
        <source>Counting the runs …</source>
        <translation>Die Läufe werden gezählt …</translation>
    </message>
    <message>
        <source>More than %1 runs are for the command line: rewire sweep.</source>
        <translation>Mehr als %1 Läufe sind Sache der Befehlszeile: rewire sweep.</translation>
    </message>
    <message>
        <source>One run</source>
        <translation>Ein Lauf</translation>
    </message>
    <message>
        <source>%1 runs</source>
        <translation>%1 Läufe</translation>
    </message>
    <message>
        <source>%1. Measuring how long they take …</source>
        <translation>%1. Die Dauer wird gemessen …</translation>
    </message>
    <message>
        <source>%1, about %2 here, with %3 at the same time. Other settings are those of the experiment: %4 epochs.</source>
        <translation>%1, hier etwa %2, mit %3 zur gleichen Zeit. Die anderen Einstellungen sind die des Experiments: %4 Epochen.</translation>
    </message>
    <message>
        <source>Choose a folder.</source>
        <translation>Wählen Sie einen Ordner.</translation>
    </message>
    <message>
        <source>A dataset is a name, as mnist, or a folder of IDX files.</source>
        <translation>Ein Datensatz ist ein Name wie mnist oder ein Ordner mit IDX-Dateien.</translation>
    </message>
    <message>
        <source>Hidden layers are whole numbers, as 1000, 1000; other layers follow after a semicolon.</source>
        <translation>Verdeckte Schichten sind ganze Zahlen wie 1000, 1000; andere Schichten folgen nach einem Semikolon.</translation>
    </message>
    <message>
        <source>A density is a share, as 1 % or 0.01; other densities follow after a semicolon.</source>
        <translation>Eine Dichte ist ein Anteil wie 1 % oder 0,01; andere Dichten folgen nach einem Semikolon.</translation>
    </message>
    <message>
        <source>Rules are set, rigl, cht, chts, random, static and dense.</source>
        <translation>Regeln sind set, rigl, cht, chts, random, static und dense.</translation>
    </message>
    <message>
        <source>Seeds are whole numbers or ranges, as 1..10 or 1, 2, 7.</source>
        <translation>Seeds sind ganze Zahlen oder Bereiche, wie 1..10 oder 1, 2, 7.</translation>
    </message>
    <message>
        <source>then</source>
        <translation>danach</translation>
    </message>
    <message>
        <source>The commands take longer still.</source>
        <translation>Die Befehle brauchen zusätzlich Zeit.</translation>
    </message>
</context>
<context>
    <name>rewire::ThenField</name>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Adds the command to the list.</source>
        <translation>Fügt den Befehl der Liste hinzu.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Takes the chosen command out of the list.</source>
        <translation>Nimmt den gewählten Befehl aus der Liste.</translation>
    </message>
    <message>
        <source>Commands for every trained network</source>
        <translation>Befehle für jedes trainierte Netz</translation>
    </message>
    <message>
        <source>Each is done to every trained network, without a model; the results lie in the folders of the runs.</source>
        <translation>Jeder wird mit jedem trainierten Netz ausgeführt, ohne Modell; die Ergebnisse liegen in den Ordnern der Läufe.</translation>
    </message>
    <message>
        <source>Command to add</source>
        <translation>Befehl, der hinzugefügt wird</translation>
    </message>
    <message>
        <source>A command curve or perturb with its options, as on the command line (--then). The list has common ones.</source>
        <translation>Ein Befehl curve oder perturb mit seinen Optionen, wie auf der Befehlszeile (--then). Die Liste enthält gängige.</translation>
    </message>
    <message>
        <source>curve … or perturb …</source>
        <translation>curve … oder perturb …</translation>
    </message>
</context>
<context>
    <name>rewire::TimelineBar</name>
    <message>
        <source>epochs a second</source>
        <translation>Epochen je Sekunde</translation>
    </message>
    <message>
        <source>Epochs a second while the timeline plays.</source>
        <translation>Epochen je Sekunde, während die Zeitleiste abgespielt wird.</translation>
    </message>
    <message>
        <source>%1 / s</source>
        <translation>%1 / s</translation>
    </message>
    <message>
        <source>&amp;Play the timeline</source>
        <translation>Zeitleiste &amp;abspielen</translation>
    </message>
    <message>
        <source>Show one epoch after another, from the head on</source>
        <translation>Eine Epoche nach der anderen zeigen, ab der Marke</translation>
    </message>
    <message>
        <source>Epoch &amp;before</source>
        <translation>Epoche &amp;davor</translation>
    </message>
    <message>
        <source>Look at the epoch before</source>
        <translation>Die vorige Epoche ansehen</translation>
    </message>
    <message>
        <source>&amp;Next epoch</source>
        <translation>&amp;Nächste Epoche</translation>
    </message>
    <message>
        <source>Look at the next epoch</source>
        <translation>Die nächste Epoche ansehen</translation>
    </message>
    <message>
        <source>&amp;Live</source>
        <translation>&amp;Live</translation>
    </message>
    <message>
        <source>Back to the present, where the run trains</source>
        <translation>Zurück zum aktuellen Stand, wo der Lauf trainiert</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Vergleichen</translation>
    </message>
    <message>
        <source>Hold this epoch against the ones that the head moves to: links that only one of the two has are marked</source>
        <translation>Diese Epoche mit denen vergleichen, zu denen die Marke wandert: Verbindungen, die nur eine der beiden hat, werden hervorgehoben</translation>
    </message>
    <message>
        <source>&amp;Go on from here</source>
        <translation>Von &amp;hier fortsetzen</translation>
    </message>
    <message>
        <source>Begin a run of its own with this epoch, to change settings or to break the network; this run is kept</source>
        <translation>Mit dieser Epoche einen eigenen Lauf beginnen, um Einstellungen zu ändern oder das Netz zu beschädigen; dieser Lauf bleibt erhalten</translation>
    </message>
    <message>
        <source>Go on from here, &amp;doing again what was done later</source>
        <translation>Von hier fortsetzen und Späteres &amp;wiederholen</translation>
    </message>
    <message>
        <source>The same, and what was done by hand after this epoch is done again at its moments</source>
        <translation>Dasselbe, aber was nach dieser Epoche von Hand getan wurde, wird zu seiner Zeit wiederholt</translation>
    </message>
    <message>
        <source>&amp;Room for the history …</source>
        <translation>&amp;Platz für den Verlauf …</translation>
    </message>
    <message>
        <source>Set what the history of a run may take on the disk</source>
        <translation>Festlegen, wie viel Plattenplatz der Verlauf eines Laufs belegen darf</translation>
    </message>
    <message>
        <source>epoch %1 of %1</source>
        <translation>Epoche %1 von %1</translation>
    </message>
    <message>
        <source>keeps 1 epoch in %1</source>
        <translation>behält jede %1. Epoche</translation>
    </message>
    <message>
        <source>keeps no epochs</source>
        <translation>behält keine Epochen</translation>
    </message>
    <message>
        <source>epoch %1 of %2</source>
        <translation>Epoche %1 von %2</translation>
    </message>
    <message>
        <source>The history of this run has no room for more. Timeline → %1 gives more to runs that begin from then on.</source>
        <translation>Der Verlauf dieses Laufs hat nicht mehr Platz. „Zeitleiste“ → „%1“ gibt Läufen, die danach beginnen, mehr.</translation>
    </message>
    <message>
        <source>&amp;Compared with %1</source>
        <translation>&amp;Verglichen mit %1</translation>
    </message>
</context>
<context>
    <name>rewire::TimelineStrip</name>
    <message>
        <source>timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>epoch %1 of %2</source>
        <translation>Epoche %1 von %2</translation>
    </message>
    <message>
        <source>live</source>
        <translation>live</translation>
    </message>
    <message>
        <source>Epochs that are finished appear here, to be looked at again.</source>
        <translation>Hier erscheinen die fertigen Epochen, um sie noch einmal anzusehen.</translation>
    </message>
    <message>
        <source>The present. Click or drag to look at an earlier epoch; every view follows.</source>
        <translation>Der aktuelle Stand. Klicken oder ziehen, um eine frühere Epoche anzusehen; alle Ansichten folgen.</translation>
    </message>
    <message>
        <source>The start</source>
        <translation>Der Anfang</translation>
    </message>
    <message>
        <source>Epoch %1</source>
        <translation>Epoche %1</translation>
    </message>
    <message>
        <source>: test accuracy %1</source>
        <translation>: Testgenauigkeit %1</translation>
    </message>
</context>
<context>
    <name>rewire::TopologyView</name>
    <message>
        <source>Topology</source>
        <translation>Topologie</translation>
    </message>
    <message>
        <source>All layers: the whole network, as in metrics.csv. One layer: measured anew from the epochs that the run keeps.</source>
        <translation>Alle Schichten: das ganze Netz, wie in metrics.csv. Eine Schicht: neu gemessen aus den Epochen, die der Lauf aufbewahrt.</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Kenngrößen</translation>
    </message>
    <message>
        <source>Measures that are shown</source>
        <translation>Gezeigte Kenngrößen</translation>
    </message>
    <message>
        <source>Chooses what is drawn; the mouse on a name tells what it means.</source>
        <translation>Wählt, was gezeichnet wird; die Maus auf einem Namen zeigt, was er bedeutet.</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>Epoche</translation>
    </message>
    <message>
        <source>No measure is chosen</source>
        <translation>Keine Kenngröße gewählt</translation>
    </message>
    <message>
        <source>A dense network has no topology to measure</source>
        <translation>Ein voll verbundenes Netz hat keine Topologie, die sich messen ließe</translation>
    </message>
    <message>
        <source>Nothing of these is known of this layer yet</source>
        <translation>Davon ist für diese Schicht noch nichts bekannt</translation>
    </message>
    <message>
        <source>Nothing measured yet</source>
        <translation>Noch nichts gemessen</translation>
    </message>
    <message>
        <source>epoch %1: %2</source>
        <translation>Epoche %1: %2</translation>
    </message>
    <message>
        <source>No topology measured yet.</source>
        <translation>Noch keine Topologie gemessen.</translation>
    </message>
    <message>
        <source>Topology at %1.</source>
        <translation>Topologie, %1.</translation>
    </message>
    <message>
        <source>epoch %1</source>
        <translation>Epoche %1</translation>
    </message>
    <message>
        <source>links rewired</source>
        <translation>neu verdrahtete Verbindungen</translation>
    </message>
    <message>
        <source>Links that the rewiring after the epoch moves, of the whole network.</source>
        <translation>Verbindungen, die die Neuverdrahtung nach der Epoche verlegt, im ganzen Netz.</translation>
    </message>
    <message>
        <source>variance/mean, links in</source>
        <translation>Varianz/Mittel, eingehend</translation>
    </message>
    <message>
        <source>Variance over mean of the in-degrees of one layer: 1 where links are laid at random, more where some neurons gather them.</source>
        <translation>Varianz durch Mittelwert der Eingangsgrade einer Schicht: 1, wenn Verbindungen zufällig liegen, mehr, wenn manche Neuronen sie sammeln.</translation>
    </message>
    <message>
        <source>variance/mean, links out</source>
        <translation>Varianz/Mittel, ausgehend</translation>
    </message>
    <message>
        <source>Variance over mean of the out-degrees of one layer: 1 where links are laid at random, more where some gather them.</source>
        <translation>Varianz durch Mittelwert der Ausgangsgrade einer Schicht: 1, wenn Verbindungen zufällig liegen, mehr, wenn manche sie sammeln.</translation>
    </message>
</context>
<context>
    <name>rewire::View</name>
    <message>
        <source>Si&amp;ze and fonts of pictures…</source>
        <translation>&amp;Größe und Schrift der Bilder…</translation>
    </message>
    <message>
        <source>Si&amp;ze and fonts of pictures (%1)…</source>
        <translation>&amp;Größe und Schrift der Bilder (%1)…</translation>
    </message>
    <message>
        <source>Pictures in &amp;dark colours</source>
        <translation>Bilder in &amp;dunklen Farben</translation>
    </message>
    <message>
        <source>Saved and copied pictures are light, for paper, unless this is ticked; the window keeps its own colours.</source>
        <translation>Gespeicherte und kopierte Bilder sind hell, für Papier, solange dies nicht angekreuzt ist; das Fenster behält seine Farben.</translation>
    </message>
    <message>
        <source>Menu of this picture</source>
        <translation>Menü dieses Bildes</translation>
    </message>
    <message>
        <source>%1, epoch %2</source>
        <translation>%1, Epoche %2</translation>
    </message>
    <message>
        <source>Save &amp;picture…</source>
        <translation>&amp;Bild speichern…</translation>
    </message>
    <message>
        <source>&amp;Copy picture</source>
        <translation>Bild &amp;kopieren</translation>
    </message>
    <message>
        <source>Save &amp;numbers as CSV…</source>
        <translation>&amp;Zahlen als CSV speichern…</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>PNG-Bild (*.png)</translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation>SVG-Zeichnung (*.svg)</translation>
    </message>
    <message>
        <source>PDF page (*.pdf)</source>
        <translation>PDF-Seite (*.pdf)</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>Bild speichern</translation>
    </message>
    <message>
        <source>Save numbers</source>
        <translation>Zahlen speichern</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Kommagetrennte Werte (*.csv)</translation>
    </message>
    <message>
        <source>Show as &amp;table</source>
        <translation>Als &amp;Tabelle zeigen</translation>
    </message>
</context>
<context>
    <name>rewire::WeightView</name>
    <message>
        <source>Weights</source>
        <translation>Gewichte</translation>
    </message>
    <message>
        <source>log</source>
        <translation>log</translation>
    </message>
    <message>
        <source>Mean |w| is the typical strength of a link. A link is born with a weight of exactly 0 and has to earn its strength; those are counted here and left out of the bars.</source>
        <translation>Das mittlere |w| ist die typische Stärke einer Verbindung. Eine Verbindung entsteht mit einem Gewicht von genau 0 und muss sich ihre Stärke verdienen; solche werden hier gezählt und in den Balken weggelassen.</translation>
    </message>
    <message>
        <source>Logarithmic number of links</source>
        <translation>Logarithmische Zahl der Verbindungen</translation>
    </message>
    <message>
        <source>Shows the number of links on a logarithmic axis: the few strong links are seen beside the many weak ones (key: L).</source>
        <translation>Zeigt die Zahl der Verbindungen auf einer logarithmischen Achse: So sieht man die wenigen starken neben den vielen schwachen (Taste: L).</translation>
    </message>
    <message>
        <source>Logarithmic axis</source>
        <translation>Logarithmische Achse</translation>
    </message>
    <message>
        <source>No network yet</source>
        <translation>Noch kein Netz</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>links</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>mean |w| %1 · exactly zero %2 %</source>
        <translation>mittleres |w| %1 · genau null %2 %</translation>
    </message>
    <message>
        <source>%1 %2 links of mean strength %3, %4 exactly zero</source>
        <translation>%1 mit %2 Verbindungen mittlerer Stärke %3, %4 genau null</translation>
    </message>
    <message>
        <source>No network yet.</source>
        <translation>Noch kein Netz.</translation>
    </message>
    <message>
        <source>Weights: %1.</source>
        <translation>Gewichte: %1.</translation>
    </message>
    <message>
        <source>%1 links of %2 weigh between %3 and %4</source>
        <translation>%1 von %2 Verbindungen haben Gewichte zwischen %3 und %4</translation>
    </message>
</context>
<context>
    <name>rewire::Welcome</name>
    <message>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
    <message>
        <source>Welcome to Rewire</source>
        <translation>Willkommen bei Rewire</translation>
    </message>
    <message>
        <source>close the welcome</source>
        <translation>Begrüßung schließen</translation>
    </message>
    <message>
        <source>To the window (Escape). Help, Welcome shows this page again.</source>
        <translation>Zum Fenster (Esc). „Hilfe“, „Willkommen“ zeigt diese Seite wieder.</translation>
    </message>
    <message>
        <source>Train on MNIST</source>
        <translation>Auf MNIST trainieren</translation>
    </message>
    <message>
        <source>A new network, with the settings that Rewire begins with, learns handwritten digits.</source>
        <translation>Ein neues Netz mit den Einstellungen, mit denen Rewire beginnt, lernt handgeschriebene Ziffern.</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Öffnen…</translation>
    </message>
    <message>
        <source>A project, a model, an experiment or curves (Ctrl+O).</source>
        <translation>Projekt, Modell, Experiment oder Kurven (Strg+O).</translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation>Letzte Dateien</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Lektionen</translation>
    </message>
</context>
</TS>
